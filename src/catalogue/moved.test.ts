import assert from 'node:assert/strict';
import { test } from 'node:test';
import { movedFrom } from './moved.ts';

const places: Record<string, string> = { here: '/old/#here', gone: '/new/#gone' };
const placeOf = (id: string) => (places[id] ? { href: places[id], label: id } : undefined);

test('what is listed elsewhere by now has moved; what still stands here, and headings, have not', () => {
  assert.deepEqual(movedFrom('/old/', ['gone', 'here', 'heading'], placeOf), [
    { id: 'gone', href: '/new/#gone', label: 'gone' },
  ]);
});
