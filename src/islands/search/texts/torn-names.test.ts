import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Hit } from './texts.ts';
import { asTyped, joinTorn, wholesOf } from './torn-names.ts';

const hit = (textId: string): Hit => ({ textId, places: [1], inTitle: false });

test('the words of a name with a hyphen or a number know the whole of it', () => {
  assert.deepEqual(
    [...wholesOf('cost of OpenGPT-X and gpt-oss or mem0')],
    [
      ['opengpt', 'opengptx'],
      ['x', 'opengptx'],
      ['gpt', 'gptoss'],
      ['oss', 'gptoss'],
      ['mem', 'mem0'],
      ['0', 'mem0'],
    ],
  );
  assert.deepEqual(
    [...wholesOf('Llama-3.1. Badge')],
    [
      ['llama', 'llama31'],
      ['3.1', 'llama31'],
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

test('a word also stands where its whole does, and a letter of a name nowhere else', () => {
  const wholes = wholesOf('GPT-4o');
  const found = joinTorn(
    ['gpt', '4', 'o'],
    [[hit('gpt2')], [hit('llama4')], [hit('o1')]],
    wholes,
    new Map([['gpt4o', [hit('openai')]]]),
  );
  assert.deepEqual(found, [[hit('gpt2'), hit('openai')], [hit('llama4'), hit('openai')], [hit('openai')]]);
});

test('words whose whole stands nowhere stay what they are', () => {
  const hits = [[hit('dco')], [hit('off')]];
  assert.deepEqual(joinTorn(['sign', 'off'], hits, wholesOf('sign-off'), new Map([['signoff', []]])), hits);
});

test('what no page has is said as it was typed', () => {
  assert.equal(asTyped('mem', 'is Mem0 open', wholesOf('is Mem0 open')), 'mem0');
  assert.equal(asTyped('opengpt', 'OpenGPT-Y', wholesOf('OpenGPT-Y')), 'opengpt');
  assert.equal(asTyped('cost', 'cost', wholesOf('cost')), 'cost');
});
