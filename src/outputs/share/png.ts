import { crc32, deflateSync, inflateSync } from 'node:zlib';

const signature = 8;

/** Width and height of a picture, in pixels. */
export function sizeOf(png: Buffer): { width: number; height: number } {
  return { width: png.readUInt32BE(signature + 8), height: png.readUInt32BE(signature + 12) };
}

function dataOf(png: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = signature; at < png.length; at += png.readUInt32BE(at) + 12) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  return inflateSync(Buffer.concat(parts));
}

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [toLeft, toAbove, toCorner] = [left, above, corner].map((each) => Math.abs(guess - each)) as [
    number,
    number,
    number,
  ];
  return toLeft <= toAbove && toLeft <= toCorner ? left : toAbove <= toCorner ? above : corner;
}

const guesses = [
  () => 0,
  (left: number) => left,
  (_: number, above: number) => above,
  (left: number, above: number) => (left + above) >> 1,
  paeth,
] as const;

/** The pixels of a picture of three bytes each, row by row: what each row has instead of them is how they differ from a guess. */
function pixelsOf(png: Buffer): Buffer {
  const { width, height } = sizeOf(png);
  const row = width * 3;
  const data = dataOf(png);
  const pixels = Buffer.alloc(row * height);
  for (let y = 0; y < height; y += 1) {
    const guess = guesses[data[y * (row + 1)] as 0 | 1 | 2 | 3 | 4];
    for (let x = 0; x < row; x += 1) {
      const left = x < 3 ? 0 : (pixels[y * row + x - 3] ?? 0);
      const above = y === 0 ? 0 : (pixels[(y - 1) * row + x] ?? 0);
      const corner = x < 3 || y === 0 ? 0 : (pixels[(y - 1) * row + x - 3] ?? 0);
      pixels[y * row + x] = (data[y * (row + 1) + 1 + x] ?? 0) + guess(left, above, corner);
    }
  }
  return pixels;
}

function chunk(name: string, bytes: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), bytes]);
  const whole = Buffer.alloc(named.length + 8);
  whole.writeUInt32BE(bytes.length);
  named.copy(whole, 4);
  whole.writeUInt32BE(crc32(named), named.length + 4);
  return whole;
}

/**
 * The same picture with a list of its colors, a byte for each pixel: half as heavy as a browser writes it.
 *
 * @throws where it has more than 256 colors or is no RGB picture of 8 bits.
 */
export function withPalette(png: Buffer): Buffer {
  if (png[signature + 16] !== 8 || png[signature + 17] !== 2) throw new Error('Not an RGB picture of 8 bits');
  const { width, height } = sizeOf(png);
  const pixels = pixelsOf(png);
  const numbers = new Map<number, number>();
  const rows = Buffer.alloc((width + 1) * height);
  for (let at = 0; at < width * height; at += 1) {
    const color = pixels.readUIntBE(at * 3, 3);
    const number = numbers.get(color) ?? numbers.size;
    numbers.set(color, number);
    // The first byte of a row says that it is written as it is.
    rows[at + Math.floor(at / width) + 1] = number;
  }
  if (numbers.size > 256) throw new Error(`The picture has ${numbers.size} colors, a list holds 256`);
  const palette = Buffer.alloc(numbers.size * 3);
  for (const [color, number] of numbers) palette.writeUIntBE(color, number * 3, 3);
  const header = Buffer.from(png.subarray(signature + 8, signature + 21));
  header[9] = 3;
  return Buffer.concat([
    png.subarray(0, signature),
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
