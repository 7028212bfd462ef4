import type { Mutation } from './item.ts';

/*
 * Files are held as strings of bytes, one character a byte (`latin1`), so that what is no UTF-8 can be made and lines
 * still be counted.
 */

/** Text as a string of its UTF-8 bytes. */
export const bytesOf = (text: string) => Buffer.from(text, 'utf8').toString('latin1');

/** Where `text` stands in `bytes`, the `nth` time from 1; -1 where it does not. */
export function placeOf(bytes: string, text: string, nth = 1): number {
  let at = -1;
  for (let count = 0; count < nth; count++) {
    at = bytes.indexOf(bytesOf(text), at + 1);
    if (at === -1) return -1;
  }
  return at;
}

/** The number, from 1, of the line on which the byte `at` stands. */
export const lineAt = (bytes: string, at: number) => bytes.slice(0, at).split('\n').length;

/** Where the text stands that must stand there once. Throws where it does not. */
function onlyPlace(bytes: string, text: string, file: string): number {
  const at = placeOf(bytes, text);
  if (at === -1) throw new Error(`${file} does not hold ${JSON.stringify(text)}`);
  if (placeOf(bytes, text, 2) !== -1) throw new Error(`${file} holds ${JSON.stringify(text)} more than once`);
  return at;
}

const encodings = {
  'utf-8-bom': (text: string) => Buffer.from(`\ufeff${text}`, 'utf8'),
  'utf-16le': (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'utf-16be': (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
};

/** The bytes of a file after a change of its text. Throws where the text to be changed is not there. */
export function edited(bytes: string, mutation: Mutation): string {
  const { file, replace, by, hex, add, write, cut, encode, newlines } = mutation;
  const given = hex === undefined ? undefined : Buffer.from(hex, 'hex').toString('latin1');
  if (replace !== undefined) {
    const at = onlyPlace(bytes, replace, file);
    return bytes.slice(0, at) + (given ?? bytesOf(by ?? '')) + bytes.slice(at + bytesOf(replace).length);
  }
  if (given !== undefined) return given;
  if (write !== undefined) return bytesOf(write);
  if (add !== undefined) return bytes + bytesOf(add);
  if (cut !== undefined) return bytes.slice(0, onlyPlace(bytes, cut, file));
  if (newlines !== undefined) return bytes.replaceAll('\n', newlines === 'cr' ? '\r' : '\r\n');
  if (encode !== undefined) return encodings[encode](Buffer.from(bytes, 'latin1').toString('utf8')).toString('latin1');
  return bytes;
}

const indentOf = (line: string) => line.length - line.trimStart().length;

/**
 * The lines of `after`, from 1, that differ from `before`. Where lines were only taken out, those at which a missing field
 * can be told: the two that closed up, the key above that held them and the first line below it, the head of the file.
 */
export function changedLines(before: string, after: string): number[] {
  const old = before.split('\n');
  const now = after.split('\n');
  let head = 0;
  while (head < Math.min(old.length, now.length) && old[head] === now[head]) head++;
  let tail = 0;
  while (tail < Math.min(old.length, now.length) - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
  const lines = Array.from({ length: now.length - tail - head }, (_, at) => head + at + 1);
  if (lines.length > 0) return lines;
  const indent = indentOf(old[head] ?? '');
  const holder = now.slice(0, head).findLastIndex((line) => indentOf(line) < indent) + 1;
  return [1, 2, holder, holder + 1, head, head + 1];
}
