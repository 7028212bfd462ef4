import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entryOf } from './catalogue.ts';
import { sampleCatalogue } from './fixtures/sample.ts';
import { openSourceOf, verdictOf } from './open-source-ai.ts';

test('what is kept back makes a release no open source AI, whatever the license of its weights', () => {
  assert.deepEqual(verdictOf({ weights: true, code: 'closed', data: 'closed' }), {
    verdict: 'no',
    why: 'neither training code nor training data is published',
  });
  assert.deepEqual(verdictOf({ weights: true, code: 'part', data: 'open' }), {
    verdict: 'no',
    why: 'the training code is published only in part',
  });
  const custom = verdictOf({ weights: false, code: 'open', data: 'open' });
  assert.deepEqual(custom, { verdict: 'no', why: 'OSI approved no license that we found for these weights' });
});

test('data that is kept back decides nothing: the definition asks for an account of it', () => {
  const { verdict, why } = verdictOf({ weights: true, code: 'open', data: 'closed' });
  assert.equal(verdict, 'unclear');
  assert.match(why, /the training data is not published, and OSI asks for an account of it$/);
});

test('what is not known of the code is not held against it', () => {
  const { verdict, why } = verdictOf({ weights: true, code: undefined, data: undefined });
  assert.equal(verdict, 'unclear');
  assert.match(why, /training code, too, which is not listed here, and an account of the data$/);
});

test('a release is open source AI when all of its parts can be had', () => {
  assert.equal(verdictOf({ weights: true, code: 'open', data: 'open' }).verdict, 'yes');
});

const release = (name: string, fields: object) => ({
  name,
  weights: [{ license: 'free' }],
  sources: ['paper'],
  ...fields,
});

test('releases that are alike are told of once, and training code under terms of its own counts as not known', () => {
  const whole = { trainingCode: { open: 'open' }, data: { open: 'open' } };
  const all = sampleCatalogue({
    sources: { paper: { url: 'https://example.org/', publisher: 'X', accessed: '2026-01-01', kind: 'paper' } },
    licenses: { free: {}, own: { covers: ['weights'], openness: 'open-weights' } },
    models: {
      line: {
        releases: [
          release('One', { ...whole, code: { license: 'free' } }),
          release('Two', { ...whole, code: { license: 'own' } }),
          release('Three', whole),
        ],
      },
    },
  });
  const told = openSourceOf(all, entryOf(all, { collection: 'models', id: 'line' }));
  assert.deepEqual(
    told.map(({ verdict, releases }) => [verdict.verdict, releases.map(({ name }) => name)]),
    [
      ['yes', ['One', 'Three']],
      ['unclear', ['Two']],
    ],
  );
});
