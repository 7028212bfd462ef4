import { fold, valuesOf } from '../address.ts';
import { type Answers, answerTo, longest, type Question } from './answers.ts';

/** The key under which an address lists the ids of settled questions. */
const settledKey = 'settled';

/** At most so many characters, none cut in half. */
const cut = (text: string) =>
  text
    .slice(0, longest)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd();

/**
 * Reads the answers in the fragment of an address, `#who-adopts-first=Three+teams&settled=who-adopts-first`. Unknown keys are
 * dropped, long texts are cut.
 */
export function readAnswers(hash: string, questions: readonly Question[]): Answers {
  const query = new URLSearchParams(hash.replace(/^#/, ''));
  const settled = new Set(valuesOf(query, settledKey).join(',').split(',').map(fold));
  return Object.fromEntries(
    questions.flatMap(({ id }) => {
      const text = cut((valuesOf(query, id)[0] ?? '').replace(/\r\n?/g, '\n').trim());
      return text || settled.has(id) ? [[id, { text, settled: settled.has(id) }]] : [];
    }),
  );
}

/** Writes answers as a fragment without its `#`, in the order of the questions; empty where there are none. */
export function writeAnswers(answers: Answers, questions: readonly Question[]): string {
  const texts = questions.flatMap((question) => {
    const text = cut(answerTo(answers, question).text.trim());
    return text ? [[question.id, text]] : [];
  });
  const settled = questions.filter((question) => answerTo(answers, question).settled).map(({ id }) => id);
  const query = new URLSearchParams([...texts, ...(settled.length > 0 ? [[settledKey, settled.join(',')]] : [])]);
  // Programs that turn an address in a message into a link leave out a full stop or a comma at its end.
  return `${query}`
    .replaceAll('%2C', ',')
    .replace(/[.,*_-]+$/, (end) =>
      [...end].map((sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`).join(''),
    );
}
