import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** A part of a PNG file: four letters of name, then its bytes. */
interface Chunk {
  name: string;
  bytes: Buffer;
}

const signature = 8;

function chunksOf(png: Buffer): Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = signature; at < png.length; ) {
    const length = png.readUInt32BE(at);
    chunks.push({ name: png.toString('latin1', at + 4, at + 8), bytes: png.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return chunks;
}

function written({ name, bytes }: Chunk): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), bytes]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** The same picture packed as well as it can be: browsers pack what they draw in a hurry. */
export function packed(png: Buffer): Buffer {
  const chunks = chunksOf(png);
  const pixels = Buffer.concat(chunks.filter(({ name }) => name === 'IDAT').map(({ bytes }) => bytes));
  const first = chunks.findIndex(({ name }) => name === 'IDAT');
  const anew = { name: 'IDAT', bytes: deflateSync(inflateSync(pixels), { level: 9, memLevel: 9 }) };
  const kept = chunks.flatMap((chunk, at) => (chunk.name !== 'IDAT' ? [chunk] : at === first ? [anew] : []));
  return Buffer.concat([png.subarray(0, signature), ...kept.map(written)]);
}

/** Width and height of a picture, in pixels. */
export function sizeOf(png: Buffer): { width: number; height: number } {
  return { width: png.readUInt32BE(signature + 8), height: png.readUInt32BE(signature + 12) };
}
