import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commonQuestions } from '../model/questions.ts';
import { sampleCatalogue } from './fixtures/sample.ts';
import { termsGroupsOf, verdictFor } from './model-terms.ts';
import { latestCopy } from './model-words.ts';

const answer = (verdict: string) => ({ verdict, text: 'So it is.', clause: '§1', source: 'paper' });
const answers = (verdict: string) => Object.fromEntries(commonQuestions.map((question) => [question, answer(verdict)]));
const release = (name: string, ...weights: object[]) => ({ name, sizes: [name], weights, sources: ['paper'] });

test('of several earlier answers that of the text holds', () => {
  const earlier = [answer('no'), { ...answer('yes-if'), since: '2024-01-01' }];
  const texts = ['2023', '2024-01-01', '2025-02', '2025-06-01'];
  const many = sampleCatalogue({
    sources: { paper: { url: 'https://example.org/', publisher: 'X', accessed: '2026-01-01', kind: 'paper' } },
    licenses: {
      turned: {
        covers: ['weights'],
        published: '2025-06-01',
        texts: ['2023', '2024-01-01', '2025-06-01'].map((date) => ({
          date,
          changed: 'A turn.',
          read: 'whole',
          source: 'paper',
        })),
        answers: { ...answers('yes'), sell: { ...answer('yes'), since: '2025-06-01', earlier } },
      },
    },
    models: { line: { title: 'Line', releases: texts.map((text) => release(text, { license: 'turned', text })) } },
  });
  const [line] = many.models;
  assert.ok(line);
  const verdicts = termsGroupsOf(many, line).map(({ terms }) => [terms[0]?.text, verdictFor(terms, 'sell')]);
  assert.deepEqual(Object.fromEntries(verdicts), {
    2023: 'no',
    '2024-01-01': 'yes-if',
    '2025-02': 'yes-if',
    '2025-06-01': 'yes',
  });
});

test('a line tells the day of its latest copy, unless some document was read as it stood', () => {
  const source = { url: 'https://example.org/', publisher: 'X', accessed: '2026-01-01', kind: 'paper' };
  const named = (name: string) => release(name, { licenseName: 'Own text', openness: 'restricted' });
  const read = sampleCatalogue({
    sources: { old: { ...source, asOf: '2025-03-01' }, new: { ...source, asOf: '2025-11-20' }, live: source },
    models: {
      copied: {
        releases: [
          { ...named('1B'), sources: ['new'] },
          { ...named('2B'), sources: ['old'] },
        ],
      },
      live: { releases: [{ ...named('1B'), sources: ['new', 'live'] }] },
    },
  });
  const copies = read.models.map((model) => [model.id, latestCopy(read, model)]);
  assert.deepEqual(Object.fromEntries(copies), { copied: '2025-11-20', live: undefined });
});
