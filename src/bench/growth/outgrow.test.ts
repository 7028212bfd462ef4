import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listsToDivide } from './outgrow.ts';

const over = (file: string) => ({ file, check: 'weight', message: 'is over' });

test('a list over its weight is divided once, and nothing else is', () => {
  const files = [
    'timeline/2025',
    'sources/press/m-r',
    'sources/press/m-r',
    'sources/law',
    'timeline/2025/first-quarter',
    'changes/2026-11-29',
    'changes/2026-11-29/licenses',
  ];
  const faults = [...files, 'timeline', 'sources', 'licenses/mit'].map((folder) => over(`${folder}/index.html`));
  assert.deepEqual(listsToDivide(faults, ['/sources/law/']), [
    '/changes/2026-11-29/',
    '/sources/press/m-r/',
    '/timeline/2025/',
  ]);
});
