import assert from 'node:assert/strict';
import { test } from 'node:test';
import { licenseOrders, type Sortable } from './license-orders.ts';

const license = (over: Partial<Sortable>): Sortable => ({
  shortTitle: 'MIT',
  family: 'permissive',
  openness: 'open-source',
  answers: { sell: { verdict: 'yes' }, host: { verdict: 'yes' } },
  ...over,
});

test('sorts by name with numbers as numbers, by list order, by freedom', () => {
  const two = license({ shortTitle: 'Llama 2', family: 'network-copyleft' });
  const ten = license({ shortTitle: 'Llama 10', answers: {} });
  const compare = (key: string) =>
    licenseOrders()
      .find((order) => order.key === key)
      ?.compare(two, ten) ?? 0;
  assert.ok(compare('name') < 0);
  assert.ok(compare('family') > 0);
  assert.ok(compare('freest') < 0);
  assert.ok(compare('openness') < 0);
});
