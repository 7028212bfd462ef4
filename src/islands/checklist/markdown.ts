import { type Answers, answerTo, type Question, standing, summary } from './answers.ts';

/** A reader's text as it stands in a Markdown document: its lines are kept, none of them begins a heading, a block of code or a tag. */
function asParagraphs(text: string): string {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) =>
      paragraph
        .split('\n')
        .map((line) =>
          line
            .trim()
            .replaceAll('<', '\\<')
            .replace(/^(#|>|=|-{2,}|`{3,}|~{3,})/, '\\$1'),
        )
        .join('  \n'),
    )
    .join('\n\n');
}

/**
 * A filled in checklist as Markdown: under each question its answer and where that stands.
 *
 * @param title What the page is called.
 * @param address Where the checklist is read with these answers.
 */
export function asMarkdown(title: string, questions: readonly Question[], answers: Answers, address: string): string {
  const parts = questions.map((question, index) => {
    const answer = answerTo(answers, question);
    const text = asParagraphs(answer.text);
    return [`## ${index + 1}. ${question.text}`, ...(text ? [text] : []), `**${standing(question, answer)}**`].join(
      '\n\n',
    );
  });
  return `${[`# ${title}`, summary(questions, answers), ...parts, `<${address}>`].join('\n\n')}\n`;
}
