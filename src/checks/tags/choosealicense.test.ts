import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { readContent } from '../content/files.ts';
import { textsOf } from '../content/values.ts';

const kinds = ['permissions', 'conditions', 'limitations'] as const;
type Tags = Record<(typeof kinds)[number], string[]>;

const theirs = parse(readFileSync(`${import.meta.dirname}/choosealicense.yml`, 'utf8')) as Record<string, Tags>;
/** Tags that choosealicense.com has; those of ours beside them are about models, and no difference. */
const known = new Set(Object.values(theirs).flatMap((tags) => kinds.flatMap((kind) => tags[kind])));

/** Where we say something else, and why. */
const decided: Record<string, string> = {
  // §1 and §3.2 of the text leave new files apart: the page says so, and names the clauses.
  'epl-2.0 conditions': 'same-license--file for same-license',
};

const licenses = readContent('.').entries.filter(({ collection }) => collection === 'licenses');
const tagsOf = (id: string) => theirs[id] ?? theirs[id.replace(/-(only|or-later)$/, '')];

test('licenses have the tags that choosealicense.com gives them', () => {
  const differences = licenses.flatMap((license) => {
    const [tags] = textsOf(license, 'spdxIds').flatMap(({ text }) => tagsOf(text) ?? []);
    if (!tags) return [];
    return kinds.flatMap((kind) => {
      const ours = textsOf(license, kind).map(({ text }) => text);
      const added = ours.filter((tag) => known.has(tag) && !tags[kind].includes(tag));
      const missing = tags[kind].filter((tag) => !ours.includes(tag));
      if (added.length + missing.length === 0) return [];
      return [{ where: `${license.id} ${kind}`, what: `${added.join(', ')} for ${missing.join(', ')}` }];
    });
  });
  assert.deepEqual(Object.fromEntries(differences.map(({ where, what }) => [where, what])), decided);
});

test('each license of that list is among ours', () => {
  const ours = new Set(licenses.flatMap((license) => textsOf(license, 'spdxIds').map(({ text }) => tagsOf(text))));
  assert.deepEqual(
    Object.keys(theirs).filter((id) => !ours.has(theirs[id])),
    [],
  );
});
