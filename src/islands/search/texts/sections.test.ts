import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bestSections } from './sections.ts';

test('a part whose heading has the words stands before one that has them more often below it', () => {
  const content = 'Top What you must do sell it product product sell notice Sell a product Charge any price';
  const anchors = [
    { id: 'duties', text: 'What you must do', location: 1 },
    { id: 'may-sell', text: 'Sell a product', location: 11 },
  ];
  const places = [
    [5, 9, 11],
    [7, 8, 13],
  ];
  const found = bestSections({ content, anchors }, places);
  assert.deepEqual(
    found.map(({ id }) => id),
    ['may-sell', 'duties'],
  );
});
