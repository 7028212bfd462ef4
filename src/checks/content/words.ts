import { type Fault, faultAt } from './fault.ts';
import type { DataFile, Entry } from './files.ts';
import { allTexts } from './values.ts';
import { formatPath } from './yaml/read.ts';

/** Words that are true on the day of writing only. */
const dated = /\b(?:currently|recently)\b/gi;

/** Fields that repeat what others say, in their words. */
const quoting = ['claim'];

/** Words in fields and prose that go stale unnoticed. */
export function checkWords(file: DataFile | Entry): Fault[] {
  const fields = allTexts(file.yaml.data).filter(({ path }) => !isQuoted(file, path.at(-1)));
  const inFields = fields.flatMap(({ path }) => find(file, file.yaml.range(path), formatPath(path)));
  const texts = ('prose' in file && file.prose?.texts) || [];
  return [
    ...inFields,
    ...texts.filter(({ quoted }) => !quoted).flatMap(({ start, end }) => find(file, [start, end], 'prose')),
  ];
}

function isQuoted(file: DataFile | Entry, key: string | number | undefined): boolean {
  if ('collection' in file && file.collection === 'sources') return key !== 'note';
  return quoting.some((name) => name === key);
}

function find(file: DataFile, [start, end]: readonly [number, number], where: string): Fault[] {
  return [...file.text.slice(start, end).matchAll(dated)].map((match) =>
    faultAt(file, start + match.index, where, `"${match[0]}" goes stale; write the date instead`),
  );
}
