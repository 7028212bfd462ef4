/** An answer as its page says it. */
export interface Said {
  question: string;
  answer: string;
  reason: string;
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

const plain = (text: string) => text.replace(/[\\|*_`[\]<>]/g, '\\$&');

/** A decision record ready for a repository: Markdown with `body` between what was answered and where the guide stands. */
export function decisionRecord({ title, day, said, address }: RecordHead, body: string): string {
  const answers = said.map(
    ({ question, answer, reason }) => `- ${plain(question)} **${plain(answer)}** ${plain(reason)}`,
  );
  const because = said.length > 0 ? ['## Because we said', answers.join('\n')] : [];
  return `${[`# ${plain(title)}`, `Date: ${day}`, ...because, body, `From: <${address}>`].join('\n\n')}\n`;
}

/** The day of a moment where the reader is. */
export function dayOf(date: Date): string {
  const two = (number: number) => `${number}`.padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
