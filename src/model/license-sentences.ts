import type { DataOf } from './entry.ts';
import { comparedAnswer, pageQuestions, questions } from './questions.ts';
import type { RowTexts } from './row-texts.ts';

type License = DataOf<'licenses'>;
type Answers = NonNullable<License['answers']>;

/** A term that suspends rights, in a sentence: what it stands before, where that is one thing, and who is exempt. */
const gateSentence = ({ artefact, says, exempts }: License['gates'][number]) =>
  [artefact && `${artefact}:`, says, exempts && `Exempt: ${exempts}`].filter(Boolean).join(' ');

/** What the side by side view says of a license beside its verdicts: by question a sentence, and what keeps a user out before any. */
export function sentencesOf({ covers, gates }: Pick<License, 'covers' | 'gates'>, answers: Answers): RowTexts {
  const all = pageQuestions.map((question) => [question, answers[question]?.text] as const);
  const compared = questions.map((question) => [question, comparedAnswer(answers, covers, question).text] as const);
  const kept = ['gates', gates.length > 0 ? gates.map(gateSentence).join(' ') : undefined] as const;
  return Object.fromEntries([kept, ...all, ...compared].filter(([, text]) => text !== undefined));
}
