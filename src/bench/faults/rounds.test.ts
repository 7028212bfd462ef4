import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Item, mutationSchema } from './item.ts';
import { roundsOf } from './rounds.ts';

function item(name: string, file: string, fields: object = { add: 'x' }, most?: number): Item {
  const changes = [{ ...mutationSchema.parse(fields), file }];
  return { subject: '', name, kind: name, passes: false, warning: false, most, changes };
}

const names = (items: Item[]) => roundsOf(items).map((round) => round.map((each) => each.name).join(' '));

test('items of different files are made together, those of one file are not', () => {
  const items = [item('a', 'licenses/mit.mdx'), item('b', 'licenses/isc.mdx'), item('c', 'licenses/mit.mdx')];
  assert.deepEqual(names(items), ['a b', 'c']);
});

test('items that are named in one file are not made together', () => {
  const items = [item('a', 'licenses/mit.mdx'), item('b', 'licenses/isc.mdx', { add: 'x', in: 'licenses/mit.mdx' })];
  assert.deepEqual(names(items), ['a', 'b']);
});

test('what can be felt elsewhere is made alone', () => {
  const items = [
    item('linked', 'glossary/fork.yml', { link: '../x' }),
    item('whole', 'permalinks', { write: '' }),
    item('list', 'vocabulary/stages.yml'),
    item('counted', 'licenses/0bsd.mdx', { add: 'x' }, 3),
    item('a', 'licenses/cla.mdx'),
  ];
  assert.deepEqual(names(items), ['linked', 'whole', 'list', 'counted', 'a']);
});
