import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { deflateSync } from 'node:zlib';
import { shareKinds, sharePicture, shareSize } from '../../model/share-pictures.ts';
import { site } from '../../site.ts';
import drawn from './drawn.json' with { type: 'json' };
import { digestOf, pictureOf } from './picture.ts';
import { sizeOf, withPalette } from './png.ts';

for (const kind of shareKinds)
  test(`the picture of ${kind} is as large as sites ask for, light, and drawn from what would be drawn today`, () => {
    const picture = readFileSync(`public${sharePicture(kind)}`);
    assert.deepEqual(sizeOf(picture), shareSize);
    assert.ok(picture.length <= 25_000, `${picture.length} bytes`);
    assert.equal(drawn[kind], digestOf(pictureOf(kind, site.name)), 'run npm run share-images');
  });

test('there are no other pictures', () => {
  assert.deepEqual(readdirSync('public/share').sort(), shareKinds.map((kind) => `${kind}.png`).sort());
});

test('another word or name is another picture', () => {
  const digests = new Set([
    digestOf(pictureOf('license', 'A')),
    digestOf(pictureOf('company', 'A')),
    digestOf(pictureOf('license', 'B')),
  ]);
  assert.equal(digests.size, 3);
});

/** A picture of three bytes a pixel in which each row is told by another filter; its sums are not looked at. */
function rgb(width: number, rows: readonly (readonly number[])[]): Buffer {
  const part = (name: string, bytes: Buffer) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bytes.length);
    return Buffer.concat([length, Buffer.from(name), bytes, Buffer.alloc(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width);
  header.writeUInt32BE(rows.length, 4);
  header.set([8, 2], 8);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    part('IHDR', header),
    part('IDAT', deflateSync(Buffer.from(rows.flat()))),
    part('IEND', Buffer.alloc(0)),
  ]);
}

test('with a list of its colors a picture keeps its pixels, by whichever filter they were told', () => {
  const gray = (...values: readonly number[]) => values.flatMap((value) => [value, value, value]);
  const rows = [
    [0, ...gray(10, 20)],
    [1, ...gray(10, 10)],
    [2, ...gray(0, 0)],
    [3, ...gray(5, 5)],
    [4, ...gray(0, 0)],
  ];
  const told = withPalette(rgb(2, rows));
  const plain = [10, 20, 10, 20, 10, 20, 10, 20, 10, 20];
  const written = withPalette(
    rgb(
      2,
      [0, 2, 4, 6, 8].map((at) => [0, ...gray(...plain.slice(at, at + 2))]),
    ),
  );
  assert.deepEqual(told, written);
});

test('a picture of more colors than a list holds is refused', () => {
  const row = Array.from({ length: 257 }, (_, at) => [at >> 8, at & 255, 0]).flat();
  assert.throws(() => withPalette(rgb(257, [[0, ...row]])), /257 colors/);
});
