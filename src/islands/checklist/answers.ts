/** A question of a checklist. */
export interface Question {
  /** Its key in an address: the id of the heading that asks it. */
  id: string;
  /** As it is asked: `Who adopts first?` */
  text: string;
  /** What to do while it has no settled answer: `hold`. */
  without: string;
}

/** What a reader wrote under a question. */
export interface Answer {
  text: string;
  /** Whether the reader marked it as settled. */
  settled: boolean;
}

/** Answers by the id of their question; a question without one is left out. */
export type Answers = Readonly<Record<string, Answer>>;

/** How many characters of an answer an address carries: a paragraph. */
export const longest = 600;

const none: Answer = { text: '', settled: false };

/** What was answered to a question; an empty answer where nothing was. */
export const answerTo = (answers: Answers, { id }: Question): Answer =>
  Object.hasOwn(answers, id) ? (answers[id] ?? none) : none;

const isWritten = ({ text }: Answer) => text.trim() !== '';

/** Whether a question is settled: a mark alone is no answer. */
const isSettled = (answer: Answer): boolean => answer.settled && isWritten(answer);

/** Where a question stands, by the rule of its page: `Not settled: hold.` */
export function standing(question: Question, answer: Answer): string {
  if (isSettled(answer)) return 'Settled.';
  if (isWritten(answer)) return `Not settled: ${question.without}.`;
  return answer.settled ? `Nothing written: ${question.without}.` : `No answer: ${question.without}.`;
}

/** Where the whole stands: how many are settled, and what the first that is not asks for. */
export function summary(questions: readonly Question[], answers: Answers): string {
  const open = questions.filter((question) => !isSettled(answerTo(answers, question)));
  const count = `${questions.length - open.length} of ${questions.length} settled.`;
  return open[0] ? `${count} As it stands: ${open[0].without}.` : `${count} Nothing here holds you back.`;
}

/** What to say of an answer that is too long for the address; nothing where it fits. */
export function lengthMessage({ text }: Answer): string {
  const { length } = text.trim();
  return length > longest
    ? `${length} characters: the link carries the first ${longest}. Shorten it, or copy it as Markdown.`
    : '';
}
