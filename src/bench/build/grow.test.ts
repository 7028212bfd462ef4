import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { filesUnder } from '../../machine/files.ts';
import type { Refer } from '../../model/collections.ts';
import { licenseSchema } from '../../model/schemas/license.ts';
import { growLicenses, wordFor } from './grow.ts';

const real = filesUnder('content/licenses', /\.mdx$/).map((file) => ({
  slug: basename(file, '.mdx'),
  text: readFileSync(`content/licenses/${file}`, 'utf8'),
}));
const made = growLicenses(real, 3 * real.length);
const frontOf = (text: string): Record<string, unknown> => parse(text.split('\n---\n')[0] ?? '');
const proseOf = (text: string) => text.slice(text.indexOf('\n---\n') + 5);
const unique = (values: readonly unknown[]) => assert.equal(new Set(values).size, values.length);

test('as many licenses as asked for, each under names of its own', () => {
  assert.equal(made.length, 3 * real.length);
  unique([...real, ...made].map(({ slug }) => slug));
  for (const field of ['title', 'shortTitle', 'aliases'])
    unique(made.map(({ text }) => JSON.stringify(frontOf(text)[field])));
});

test('each is valid', async () => {
  const { z } = await import('zod');
  const schema = licenseSchema((() => z.string()) as unknown as Refer);
  for (const { slug, text } of made) {
    const { error } = schema.safeParse(frontOf(text));
    assert.equal(error, undefined, slug);
  }
});

test('copies of one license differ in their words, and keep their headings, tags and links', () => {
  const copies = made.filter((_, at) => at % real.length === 0).map(({ text }) => proseOf(text));
  unique(copies);
  const marks = (prose: string) => prose.match(/^#.*$|<[^>]+>|\]\([^)]*\)/gm);
  for (const copy of copies) assert.deepEqual(marks(copy), marks(proseOf(real[0]?.text ?? '')));
});

test('a number has one word, and a word one number', () => {
  unique(Array.from({ length: 20_000 }, (_, number) => wordFor(number)));
});
