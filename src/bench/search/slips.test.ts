import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isTypo } from '../../islands/search/words/typos.ts';
import { slipsOf } from './slips.ts';

test('a name is typed with each kind of slip, at another place by turns, the same each time', () => {
  const typed = slipsOf('apache', 0).map((slip) => slip.typed);
  assert.deepEqual(typed, ['hapache', 'apahe', 'apachhe', 'paache', 'apadhe']);
  assert.deepEqual(slipsOf('apache', 0), slipsOf('apache', 3));
  assert.notDeepEqual(slipsOf('apache', 0), slipsOf('apache', 1));
});

test('what comes out as it was is no slip', () => {
  const swapped = slipsOf('llama', 0).filter(({ kind }) => kind === 'swapped');
  assert.deepEqual(swapped, []);
});

test('each is one slip', () => {
  for (const turn of [0, 1, 2])
    for (const { meant, typed } of slipsOf('valkey', turn)) assert.ok(isTypo(typed, meant), typed);
});
