import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { checkContent } from '../../checks/content/index.ts';
import { collections } from '../collections.ts';
import { kinds } from '../kinds.ts';
import { create } from './create.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'skeleton-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const today = '2026-11-20';
const isDated = (kind: object) => 'datedBy' in kind;

for (const collection of collections) {
  test(`a new entry of ${collection} lacks nothing but references and readers`, () => {
    create(root, collection, isDated(kinds[collection]) ? `${today}-a-new-one` : 'a-new-one', today);
    const messages = checkContent(root, { today, partOf: '.' }).faults.map(({ message }) => message);
    const open =
      /^"a-[a-z]+-id" is not in content\/|^no page, event, term or answer cites this source;|"To be written"/;
    assert.deepEqual(
      messages.filter((message) => !open.test(message)),
      [],
    );
  });
}

test('an entry that exists is left as it is', () => {
  const path = create(root, 'glossary', 'term', today);
  const before = readFileSync(join(root, path), 'utf8');
  assert.throws(() => create(root, 'glossary', 'term', '2027-01-01'), {
    message: 'content/glossary/term.yml exists already',
  });
  assert.equal(readFileSync(join(root, path), 'utf8'), before);
});

test('a dated entry is named after what happened, without its day', () => {
  const path = create(root, 'events', '2024-05-17-a-name', today);
  assert.match(readFileSync(join(root, path), 'utf8'), /^title: A name$/m);
});

test('a name that Windows keeps for a device is refused by the command and by the check', () => {
  assert.throws(() => create(root, 'guides', 'con', today), /Windows keeps for a device/);
  const path = join(root, create(root, 'guides', 'con-artists', today));
  renameSync(path, join(root, 'content/guides/con.mdx'));
  assert.deepEqual(
    checkContent(root, { today, partOf: '.' }).faults.map(({ message }) => message),
    ['has a name that Windows keeps for a device; choose another slug'],
  );
});

test('an unknown collection and a slug that is no address', () => {
  assert.throws(() => create(root, 'licences', 'mit', today), /the collection is one of guides, patterns, /);
  assert.throws(() => create(root, 'licenses', '../MIT', today), /the slug is lower case/);
  assert.throws(() => create(root, 'events', '2024-02-31-leap', today), /does not begin with the day/);
});
