import { type Fault, faultAt, type TextFile } from './fault.ts';

/** A line that version control writes where two branches disagree. */
const mark = /^(?:<{7}|>{7}|\|{7})(?: .*)?$|^={7} ?$/gm;

/** The first of the lines that belong together, and what follows it up to the last. */
const begins = /^[<>|]{7}(?: |$)/m;

/** Lines that a merge left in a text. `=======` alone underlines a heading and is none. */
function marks(text: string): RegExpMatchArray[] {
  const found = [...text.replaceAll('\r\n', ' \n').matchAll(mark)];
  return begins.test(text) ? found : found.filter(([line]) => !line.startsWith('='));
}

/** What a merge left in `file`: its text without those lines, every character in its place, and a fault for each. */
export function takeMergeMarks(file: TextFile): { text: string; faults: Fault[] } {
  const found = marks(file.text);
  let { text } = file;
  for (const { 0: line, index = 0 } of found) {
    text = text.slice(0, index) + ' '.repeat(line.length) + text.slice(index + line.length);
  }
  const faults = found.map(({ 0: line, index = 0 }) =>
    faultAt(file, index, 'merge', `"${line.slice(0, 7)}" was left by a merge; keep one side and take the line out`),
  );
  return { text, faults };
}
