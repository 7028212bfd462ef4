import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listsToDivide, withAlike } from './outgrow.ts';

const over = (file: string) => ({ file, check: 'weight', message: 'is over' });

test('a list over its weight is divided once, and nothing else is', () => {
  const files = [
    'timeline/2025',
    'sources/press/m-r',
    'sources/press/m-r',
    'sources/law',
    'timeline/2025/first-quarter',
    'timeline/2025/first-quarter/january',
    'changes/2026-11-29',
    'changes/2026-11-29/licenses',
  ];
  const faults = [...files, 'timeline', 'sources', 'licenses/mit'].map((folder) => over(`${folder}/index.html`));
  assert.deepEqual(listsToDivide(faults, ['/sources/law/']), [
    '/changes/2026-11-29/',
    '/sources/press/m-r/',
    '/timeline/2025/',
    '/timeline/2025/first-quarter/',
  ]);
});

test('a list of sources that begin alike is divided where they differ', () => {
  assert.deepEqual(withAlike('/sources/repository/mi/', ['mint-a', 'mint-b', 'mint-c']), [
    '/sources/repository/mi/',
    '/sources/repository/min/',
    '/sources/repository/mint/',
  ]);
  assert.deepEqual(withAlike('/sources/repository/mi/', ['mint', 'milk']), ['/sources/repository/mi/']);
  assert.deepEqual(withAlike('/sources/repository/a-c/', ['axe', 'axis']), ['/sources/repository/a-c/']);
  assert.deepEqual(withAlike('/timeline/2025/', []), ['/timeline/2025/']);
});
