import { type Fault, faultAt, type TextFile } from './fault.ts';

/** What was read of a file: its text, and what of its bytes is no text. */
export interface Decoded {
  text: string;
  faults: Fault[];
}

/**
 * The text in `bytes`. Bytes that are not UTF-8 are told where they stand and read as U+FFFD; UTF-16, which editors on
 * Windows write, is told once and read as what it is, so that the rest of the file is checked too.
 */
export function decode(path: string, bytes: Uint8Array): Decoded {
  const wide = wideEncoding(bytes);
  if (wide) {
    const text = new TextDecoder(wide).decode(bytes);
    return { text, faults: [faultAt({ path, text }, 0, 'bytes', 'is UTF-16; save the file as UTF-8')] };
  }
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const file: TextFile = { path, text };
  return { text, faults: strange(file) };
}

function wideEncoding([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/**
 * Characters nobody sees: controls, formats (zero width, direction, tags), surrogates, private and unassigned ones,
 * separators of lines, fillers; and U+FFFD, which stands for a character that was lost. Line ends and tabs are text, and so
 * are the joiners within an emoji and in scripts that need them.
 */
const unseen =
  /(?![\n\t]|\r\n)(?:[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\u{115f}\u{1160}\u{3164}\u{ffa0}\u{fffd}]|\u{34f})/gu;

/** What may stand before a joiner: a part of an emoji, a letter of a script that joins. */
const joins =
  /(?:[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}]|\u{fe0f})$/u;

/** UTF-8 that was once read as Windows-1252 and saved: `Ã©` for é, `â€™` for ’. */
const misread = /[ÂÃ][\u{80}-\u{bf}]|â€[\u{80}-\u{bf}™œšž˜\u{2018}-\u{203a}]/gu;

/** Every character of `text` that nobody sees, joiners where they join left out. */
export function unseenIn(text: string): { character: string; index: number }[] {
  return [...text.matchAll(unseen)]
    .map(({ 0: character, index }) => ({ character, index }))
    .filter(({ character, index }) => !/[\u200c\u200d]/.test(character) || !joins.test(text.slice(0, index)));
}

const names: Readonly<Record<string, string>> = {
  '\u0000': 'NUL',
  '\u00ad': 'soft hyphen',
  '\u200b': 'zero width space',
  '\u200c': 'zero width non-joiner',
  '\u200d': 'zero width joiner',
  '\ufeff': 'byte order mark',
};

function strange(file: TextFile): Fault[] {
  const hidden = unseenIn(file.text).map(({ character, index }) =>
    faultAt(file, index, 'characters', unseenMessage(character)),
  );
  const garbled = [...file.text.matchAll(misread)].map(({ 0: found, index }) =>
    faultAt(file, index, 'characters', `"${found}" is a character that was saved in a wrong encoding; write it again`),
  );
  const spaces = [...fieldsOf(file).matchAll(/[\p{Zs}--[ ]]+/gv)].map(({ 0: found, index }) =>
    faultAt(
      file,
      index,
      'characters',
      `holds ${codeOf(found)} among its fields, a space that is none to YAML; write a plain one`,
    ),
  );
  return [...hidden, ...garbled, ...spaces];
}

/** The part of a text that holds its fields: all of it, or what stands above its prose. */
function fieldsOf({ path, text }: TextFile): string {
  return path.endsWith('.mdx') ? text.slice(0, /^---[ \t]*\r?$/m.exec(text.slice(4))?.index ?? 0) : text;
}

const codeOf = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** What to say of a character that nobody sees. */
export function unseenMessage(character: string): string {
  if (character === '\ufffd') return 'holds bytes that are not UTF-8, or U+FFFD, a lost character; write it again';
  if (character === '\r') return 'holds a lone carriage return; save the file with line ends of one kind';
  const code = codeOf(character);
  const name = names[character];
  return `holds ${code}${name ? ` (${name})` : ''}, which nobody sees; take it out`;
}
