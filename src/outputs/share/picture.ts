import { createHash } from 'node:crypto';
import { type ShareKind, shareSize, shareWordOf } from '../../model/share-pictures.ts';

/** The light theme of `tokens.css`: pictures have no other. */
const colors = { paper: '#ffffff', ink: '#15201c', spot: '#00675c' } as const;

/** The mark as in `public/mark.svg`, 32 by 32, each bar in its color. */
const mark = [
  { color: colors.ink, path: 'M15 0h2v32h-2zM0 23h14v6H0zM6 13h8v6H6z' },
  { color: colors.spot, path: 'M18 13h8v6h-8zM18 3h14v6H18z' },
] as const;

/** The picture of a kind as SVG: its word, the name of the site, and the mark as high as the picture. */
export function pictureOf(kind: ShareKind, name: string): string {
  const { width, height } = shareSize;
  // A whole number keeps the edges of the bars sharp; the last of the line stands below the edge.
  const scale = Math.ceil(height / 32);
  const text = (y: number, size: number, words: string) =>
    `<text x="72" y="${y}" font-family="'Brygada 1918'" font-weight="600" font-size="${size}" fill="${colors.ink}">${words}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<path fill="${colors.paper}" d="M0 0h${width}v${height}H0z"/>`,
    `<g transform="translate(${width - 32 * scale} 0) scale(${scale})">`,
    ...mark.map(({ color, path }) => `<path fill="${color}" d="${path}"/>`),
    '</g>',
    text(172, 96, shareWordOf(kind, name)),
    ...(kind === 'site' ? [] : [text(552, 48, name)]),
    '</svg>',
  ].join('');
}

/** What tells one drawing from another. */
export const digestOf = (svg: string): string => createHash('sha256').update(svg).digest('hex').slice(0, 16);
