import { byCode } from '../machine/order.ts';
/** The file with every verdict as it was last published: a line `<license> <question> <verdict>` each, sorted. */
export const verdictsFile = 'content/verdicts';

/** Verdicts by the answer they belong to: `mit sell`. */
export type Verdicts = ReadonlyMap<string, string>;

/** The answer of a license to a question, as a key. */
export const answerKey = (license: string, question: string) => `${license} ${question}`;

const line = /^([a-z0-9][a-z0-9.-]*) ([a-z-]+) ([a-z-]+)$/;

/** Lines that do not read or stand out of order, counted from 1, with what is wrong. */
export function badVerdictLines(text: string): { line: number; message: string }[] {
  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/);
  if (text === '') return [];
  return lines.flatMap((content, at) => {
    if (!line.test(content))
      return [
        {
          line: at + 1,
          message: 'does not read as <license> <question> <verdict>; bring it back from an earlier commit',
        },
      ];
    const before = lines[at - 1];
    const message = 'stands twice or out of order; run npm run verdicts';
    return before !== undefined && keyOfLine(before) >= keyOfLine(content) ? [{ line: at + 1, message }] : [];
  });
}

const keyOfLine = (content: string) => content.replace(/ [a-z-]+$/, '');

/** The verdicts of the file; lines that do not read are left out. */
export function readVerdicts(text: string): Verdicts {
  const rows = text.split(/\r?\n/).flatMap((content) => {
    const [, license, question, verdict] = line.exec(content) ?? [];
    return license && question && verdict ? [[answerKey(license, question), verdict] as const] : [];
  });
  return new Map(rows);
}

/** The text of the file. */
export function writeVerdicts(verdicts: Verdicts): string {
  const lines = [...verdicts].sort(([a], [b]) => byCode(a, b)).map(([key, verdict]) => `${key} ${verdict}\n`);
  return lines.join('');
}
