import { plain, sourced } from '../../model/record-markdown.ts';

/** An answer as its page says it. */
export interface Said {
  question: string;
  answer: string;
  reason: string;
  /** Who was in this position, where a case bears the reason out. */
  case: { party: string; what: string; source: { title: string; url: string } } | undefined;
}

/** What a decision record adds to the text of its outcome. */
export interface RecordHead {
  title: string;
  /** The day it was written, YYYY-MM-DD. */
  day: string;
  said: readonly Said[];
  /** The page with the answers in its query. */
  address: string;
}

/** A decision record ready for a repository: Markdown with `body` between what was answered and where the guide stands. */
export function decisionRecord({ title, day, said, address }: RecordHead, body: string): string {
  const answers = said.map(({ question, answer, reason, case: shown }) => {
    const borneOut = shown ? ` **${plain(shown.party)}** ${sourced(shown.what, shown.source)}` : '';
    return `- ${plain(question)} **${plain(answer)}.** ${plain(reason)}${borneOut}`;
  });
  const because = said.length > 0 ? ['## Because we said', answers.join('\n')] : [];
  return `${[`# ${plain(title)}`, `Date: ${day}`, ...because, body, `From: <${address}>`].join('\n\n')}\n`;
}
