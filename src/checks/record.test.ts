import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import { type LastCheck, withCheck } from './record.ts';

const check = (id: string, found: string): LastCheck => ({
  id,
  what: `What ${id} holds.`,
  command: `npm run ${id}`,
  day: '2026-11-28',
  found,
  holds: true,
});
const rowsOf = (text: string) =>
  (parse(text) as { checks: LastCheck[] }).checks.map(({ id, found }) => `${id}: ${found}`);

test('a check takes the place of its last run and leaves the others as they are', () => {
  const first = withCheck(withCheck('checks: []', check('search', 'Nine of ten.')), check('links', 'None dead.'));
  assert.deepEqual(rowsOf(first), ['links: None dead.', 'search: Nine of ten.']);
  assert.deepEqual(rowsOf(withCheck(first, check('search', 'Ten of ten.'))), [
    'links: None dead.',
    'search: Ten of ten.',
  ]);
});

test('rows go by id, whichever ran first, so that two branches rarely meet on a line', () => {
  const one = withCheck(withCheck('checks: []', check('a', 'A.')), check('b', 'B.'));
  assert.equal(one, withCheck(withCheck('checks: []', check('b', 'B.')), check('a', 'A.')));
});

test('what is no check is not written', () => {
  assert.throws(() => withCheck('checks: []', { ...check('Search', 'Ten.'), id: 'Search' }), /lower case/);
});
