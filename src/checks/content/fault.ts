import { byCode } from '../../machine/order.ts';
import { counted } from '../../model/count.ts';

/** A text that was read, under its path as printed: `content/licenses/mit.mdx`. */
export interface TextFile {
  path: string;
  text: string;
}

/** Something wrong (or, as a warning, something due) at one place of one file. */
export interface Fault {
  file: string;
  line: number;
  column: number;
  /** The field or the part of the prose it is about. */
  where: string;
  /** What is wrong, then what to do: `is listed twice; keep one`. */
  message: string;
  warning: boolean;
}

/** A fault at the character `offset` of `file`. Lines and columns count from 1. */
export function faultAt(file: TextFile, offset: number, where: string, message: string): Fault {
  const before = file.text.slice(0, offset);
  const line = before.split('\n').length;
  return { file: file.path, line, column: offset - before.lastIndexOf('\n'), where, message, warning: false };
}

/** A fault on the line `line`, which counts from 1, at the character `at` of it, which counts from 0. */
export function faultOnLine(file: TextFile, line: number, at: number, where: string, message: string): Fault {
  return { file: file.path, line, column: at + 1, where, message, warning: false };
}

/** Order of printing: by file, then by place. */
export function byPlace(a: Fault, b: Fault): number {
  if (a.file !== b.file) return byCode(a.file, b.file);
  return a.line - b.line || a.column - b.column || a.message.localeCompare(b.message, 'en');
}

/** One line for people and for editors that jump to `file:line:column`. */
export function formatFault({ file, line, column, where, message, warning }: Fault): string {
  return `${file}:${line}:${column}  ${where}  ${warning ? 'warning: ' : ''}${message}`;
}

/** What every message ends in behind a semicolon: a question, or an imperative. */
const advice =
  /; (?:did you mean|(?:add|begin|bring|choose|cite|close|fill|give|hold|keep|lead|link|list|look|mend|move|name|put|read|reword|run|save|say|set|shorten|take|tell|write) )/;

/** Whether a message says what to do about its fault, as all have to. */
export const saysWhatToDo = (message: string) => advice.test(message);

/** The last line: how many of each, in how many files. */
export function formatCount(faults: readonly Fault[], files: number): string {
  const warnings = faults.filter((fault) => fault.warning).length;
  if (faults.length === 0) return `No faults in ${counted(files, 'file')}`;
  return `${counted(faults.length - warnings, 'fault')}, ${counted(warnings, 'warning')} in ${counted(files, 'file')}`;
}
