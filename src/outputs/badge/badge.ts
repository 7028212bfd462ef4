import { escaped } from '../../model/markup.ts';
import type { Side } from '../../model/sides.ts';
import { textWidth } from './letter-widths.ts';

/** Color and shape of each sign: the light theme of `tokens.css`, the symbols of `Glyphs.astro`. */
const signs: Record<Side, { color: string; path: string }> = {
  open: { color: '#00675c', path: 'M11 0h2v16h-2zM14 4h10v8H14z' },
  part: { color: '#8a5800', path: 'M11 0h2v16h-2zM4 4h6v8H4zM14 4h7v8h-7v-2h5V6h-5z' },
  held: { color: '#15201c', path: 'M11 0h2v16h-2zM0 4h10v8H0z' },
  unclear: {
    color: '#68478d',
    path: 'M11 0h2v16h-2zM3 4h3v2H3zM7 4h3v2H7zM3 10h3v2H3zM7 10h3v2H7zM14 4h3v2h-3zM18 4h3v2h-3zM14 10h3v2h-3zM18 10h3v2h-3z',
  },
};

const size = 12;
const room = 8;
const sign = 24;

/**
 * A badge as SVG: the sign, the name and the word of the sign, on paper with an edge, so that it reads on any ground. A
 * text is as wide as was counted, whichever font a system has.
 */
export function badge(name: string, side: Side, word: string): string {
  const { color, path } = signs[side];
  const nameAt = room + sign + room;
  const nameWidth = Math.ceil(textWidth(name, size));
  const wordAt = nameAt + nameWidth + room;
  const wordWidth = Math.ceil(textWidth(word, size));
  const width = wordAt + wordWidth + room;
  const label = escaped(`${name}: ${word}`);
  const text = (at: number, long: number, fill: string, words: string) =>
    `<text x="${at}" y="16" textLength="${long}" lengthAdjust="spacingAndGlyphs" fill="${fill}">${escaped(words)}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="24" viewBox="0 0 ${width} 24" role="img" aria-label="${label}">`,
    `<title>${label}</title>`,
    `<rect x=".5" y=".5" width="${width - 1}" height="23" rx="2" fill="#ffffff" stroke="#78847e"/>`,
    `<path transform="translate(${room} 4)" fill="${color}" d="${path}"/>`,
    `<g font-family="Helvetica,Arial,sans-serif" font-size="${size}">`,
    text(nameAt, nameWidth, '#15201c', name),
    text(wordAt, wordWidth, color, word),
    '</g></svg>\n',
  ].join('');
}
