import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawIds, drawTexts, randomFrom } from './draw.ts';

test('numbers are the same at each run, and spread', () => {
  const row = (seed: number) => Array.from({ length: 1000 }, randomFrom(seed));
  assert.deepEqual(row(1), row(1));
  assert.notDeepEqual(row(1), row(2));
  const mean = row(1).reduce((sum, each) => sum + each, 0) / 1000;
  assert.ok(mean > 0.45 && mean < 0.55);
});

test('a text keeps its shape and length and takes its words from all', () => {
  const text = drawTexts(['Redis left', 'Grafana in 2024'], randomFrom(1))('Elastic, 7.11: came of it, unchanged.');
  assert.equal(text, 'Grafana, 7.11: left in in, unchanged.');
});

test('ids are new, each once, and keep the date in front', () => {
  const ids = ['2024-03-20-redis-rsal', '2021-01-14-elastic-sspl'];
  const draw = drawIds(ids, randomFrom(1));
  const drawn = Array.from({ length: 20 }, () => draw('2024-03-20-redis-rsal'));
  assert.equal(new Set([...ids, ...drawn]).size, 22);
  for (const id of drawn) assert.match(id, /^2024-03-20-(redis|elastic)-(rsal|sspl)/);
});
