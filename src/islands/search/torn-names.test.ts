import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Hit } from './texts.ts';
import { joinTorn, wholesOf } from './torn-names.ts';

const hit = (page: string): Hit => ({ page, places: [1], inTitle: false });

test('the words of a name with a hyphen know the whole of it', () => {
  assert.deepEqual(
    [...wholesOf('cost of OpenGPT-X and gpt-oss')],
    [
      ['opengpt', 'opengptx'],
      ['x', 'opengptx'],
      ['gpt', 'gptoss'],
      ['oss', 'gptoss'],
    ],
  );
});

test('a name that stands nowhere but whole finds what the whole does, its letter too', () => {
  const wholes = wholesOf('OpenGPT-X cost');
  const found = joinTorn(
    ['opengpt', 'x', 'cost'],
    [[], [hit('xai')], [hit('price')]],
    wholes,
    new Map([['opengptx', [hit('teuken')]]]),
  );
  assert.deepEqual(found, [[hit('teuken')], [hit('teuken')], [hit('price')]]);
});

test('words that pages have stay what they are', () => {
  const hits = [[hit('dco')], [hit('off')]];
  assert.deepEqual(joinTorn(['sign', 'off'], hits, wholesOf('sign-off'), new Map([['signoff', [hit('other')]]])), hits);
});
