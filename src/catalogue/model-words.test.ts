import assert from 'node:assert/strict';
import { test } from 'node:test';
import { vocabulary } from '../model/vocabulary.ts';
import { entryOf } from './catalogue.ts';
import { all, groups, line, release } from './fixtures/model-sample.ts';
import { termsGroupsOf } from './model-terms.ts';
import { opennessInWords, sizesOf, summaryOfModel, useInWords, withinInWords } from './model-words.ts';

test('weights are said to be neither open source nor data, whatever their license was written for', () => {
  const words = (['open-source', 'open-data', 'open-weights'] as const).map(opennessInWords);
  assert.deepEqual(words, ['OSI-approved', 'Open to any use', 'Open weights']);
});

test('its summary is as precise as there is room for', () => {
  const lonely = entryOf(all, { collection: 'models', id: 'lonely' });
  assert.equal(
    summaryOfModel(all, lonely),
    'Lonely by Somebody. Language. Weights: capped. Within its user cap: you may sell and host it on conditions.',
  );
  assert.match(summaryOfModel(all, line), /^Line by Acme, 2024\. Language\. /);
  assert.ok(summaryOfModel(all, line).length <= 160);
});

test('what a line lets one do is told where all its releases agree', () => {
  const useOf = (id: string) => useInWords(termsGroupsOf(all, entryOf(all, { collection: 'models', id })));
  assert.equal(useOf('other'), 'You may sell and host it.');
  assert.equal(useOf('kept'), 'You may sell and host it; copies keep its notices.');
  assert.equal(useOf('twice'), 'Within its user cap: you may sell and host it on conditions.');
  assert.equal(useOf('aged'), undefined);
  assert.equal(useOf('line'), undefined);
  assert.equal(
    useInWords(groups.filter(({ releases }) => releases[0]?.name === '3B')),
    'You may neither sell nor host it.',
  );
});

test('keeping to the terms before the answers has words for each kind of them', () => {
  assert.equal(
    withinInWords(['region-exclusion', 'user-cap', 'registration', 'acceptable-use-policy']),
    'Within its territory, user cap and use policy, once registered',
  );
  assert.equal(withinInWords(['revocation']), 'Until revoked');
  const silent = vocabulary('gate-kinds').filter(({ value }) => withinInWords([value]) === '');
  assert.deepEqual(silent, []);
});

test('releases go by their sizes, each once, by their names where others have the same', () => {
  const of = (name: string, ...sizes: string[]) =>
    ({ ...release(name, {}), sizes }) as unknown as Parameters<typeof sizesOf>[0][number];
  const [nano, omni, small, long] = [of('Nano', '30B'), of('Omni', '30B'), of('Small', '4B', '8B'), of('Long', '8B')];
  const all = [nano, omni, small, long];
  assert.equal(sizesOf([nano], all), 'Nano');
  assert.equal(sizesOf([small, long], all), '4B, 8B');
  assert.equal(sizesOf([small, omni], [small, omni]), '4B, 8B, 30B');
  assert.equal(sizesOf([small], [small, of('Until July')]), 'Small');
});
