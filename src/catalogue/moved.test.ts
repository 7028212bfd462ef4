import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleCatalogue } from './fixtures/sample.ts';
import { movedFrom, sentElsewhere } from './moved.ts';

const places: Record<string, string> = { here: '/old/#here', gone: '/new/#gone' };
const placeOf = (id: string) => (places[id] ? { href: places[id], label: id } : undefined);

test('what is listed elsewhere by now has moved; what still stands here, and headings, have not', () => {
  assert.deepEqual(movedFrom('/old/', ['gone', 'here', 'heading'], placeOf), [
    { id: 'gone', href: '/new/#gone', label: 'gone' },
  ]);
});

test('a part that a row sends on is called by the page or fact it leads to', () => {
  const all = sampleCatalogue({ licenses: { mit: {} }, events: { '2024-a': { date: '2024', companies: ['acme'] } } });
  const parts = ['/licenses/mit/#may-sell', '/licenses/', '/timeline/2024/#2024-a', '/compare/licenses/#x'];
  assert.deepEqual(
    sentElsewhere(
      all,
      parts.map((to, at) => ({ id: `p${at}`, to })),
    ),
    [
      { id: 'p0', href: '/licenses/mit/#may-sell', label: 'mit' },
      { id: 'p1', href: '/licenses/', label: 'Licenses' },
      { id: 'p2', href: '/timeline/2024/#2024-a', label: 'It happened.' },
      { id: 'p3', href: '/compare/licenses/#x', label: '/compare/licenses/#x' },
    ],
  );
});
