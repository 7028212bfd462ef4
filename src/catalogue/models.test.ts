import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byHubId } from '../outputs/api/by-hub-id.ts';
import { entryOf } from './catalogue.ts';
import { all, groups, line } from './fixtures/model-sample.ts';
import { modelFacets } from './model-facets.ts';
import {
  answersFor,
  dutiesOf,
  gatesOf,
  modelsOf,
  modelsUnder,
  opennessOf,
  termsGroupsOf,
  verdictFor,
  verdictsOf,
} from './model-terms.ts';
import { openedOf } from './openings.ts';
import { standingOf } from './standing.ts';
import { siblingsOf } from './uses.ts';

const groupOf = (name: string) => groups.find(({ releases }) => releases.some((each) => each.name === name));
const termsOf = (name: string) => groupOf(name)?.terms ?? [];

test('releases stand together by what they are under: what most are under first, of equals the freest', () => {
  const sizes = groups.map(({ releases }) => releases.map(({ name }) => name).join(' '));
  assert.deepEqual(sizes.slice(0, 2), ['7B 14B', 'vision text']);
  assert.ok(sizes.indexOf('tuned') < sizes.indexOf('3B'));
});

test('an answer is that of the license; of several that apply together the strictest', () => {
  const answering = (name: string) => answersFor(termsOf(name), 'sell').map(({ license }) => license.id);
  assert.equal(verdictFor(termsOf('7B'), 'sell'), 'yes');
  assert.equal(verdictFor(termsOf('tuned'), 'sell'), 'yes-if');
  assert.deepEqual(answering('7B'), ['free']);
  assert.deepEqual(answering('tuned'), ['capped']);
  assert.equal(opennessOf(termsOf('tuned')), 'open-weights');
});

test('of several that set conditions each answers, the strictest first', () => {
  const [group] = termsGroupsOf(all, entryOf(all, { collection: 'models', id: 'twice' }));
  const answering = answersFor(group?.terms ?? [], 'use-in-house').map(({ license }) => license.id);
  assert.deepEqual(answering, ['capped', 'noticed']);
});

test('weights under a license written for data have its answer on outputs, not that on data', () => {
  assert.equal(verdictFor(termsOf('voice'), 'train-on-outputs'), 'yes');
});

test('weights are under the name of their text, where that has another than its license', () => {
  const aged = termsGroupsOf(all, entryOf(all, { collection: 'models', id: 'aged' }));
  const named = (name: string) => aged.find(({ releases }) => releases[0]?.name === name)?.terms[0]?.party;
  assert.deepEqual([named('old')?.label, named('new')?.label], ['First text', 'changed']);
  assert.equal(named('old')?.href, named('new')?.href);
});

test('where a text without a page decides there is no answer, but a no stays one', () => {
  assert.equal(verdictFor(termsOf('odd'), 'sell'), undefined);
  assert.equal(verdictFor(termsOf('odd and no'), 'sell'), 'no');
  assert.deepEqual(verdictsOf(all, line, 'sell'), ['yes', 'yes-if', 'unclear', 'no']);
});

test('what goes along with a copy names the texts whose duties are not listed', () => {
  const { owed, unlisted } = dutiesOf(termsGroupsOf(all, entryOf(all, { collection: 'models', id: 'twice' })));
  assert.deepEqual([owed.map(({ license }) => license.id), unlisted], [['noticed'], []]);
  assert.deepEqual(dutiesOf(groups).unlisted, ['Own text']);
});

test('what came into a license later is no answer, gate or duty of a release under an earlier text', () => {
  const aged = termsGroupsOf(all, entryOf(all, { collection: 'models', id: 'aged' }));
  const [older, newer] = ['old', 'new'].map((name) => aged.find(({ releases }) => releases[0]?.name === name)?.terms);
  assert.deepEqual(
    [older, newer].map((terms) => [verdictFor(terms ?? [], 'sell'), verdictFor(terms ?? [], 'leave-name-off')]),
    [
      ['yes-if', undefined],
      ['yes-if', 'no'],
    ],
  );
  assert.deepEqual(
    gatesOf(aged).map(({ releases }) => releases.map(({ name }) => name)),
    [['new']],
  );
  assert.deepEqual(
    dutiesOf(aged).owed.map(({ cameLater }) => cameLater),
    [true],
  );
});

test('a release under an earlier text has what that text answers, where the page tells it', () => {
  const aged = termsGroupsOf(all, entryOf(all, { collection: 'models', id: 'aged' }));
  assert.deepEqual(
    ['old', 'new'].map((name) =>
      verdictFor(aged.find(({ releases }) => releases[0]?.name === name)?.terms ?? [], 'host'),
    ),
    ['yes', 'no'],
  );
});

test('a gate of one thing stands before the release that is it, one of the license before all under it', () => {
  const names = gatesOf(groups).map(({ gate, releases }) => [gate.scope, releases.map(({ name }) => name).join(' ')]);
  assert.deepEqual(names, [
    ['all', 'vision text tuned'],
    ['artefact', 'vision'],
  ]);
});

test('a line stands across the line where its releases differ', () => {
  const other = entryOf(all, { collection: 'models', id: 'other' });
  assert.deepEqual(standingOf(all, line), { side: 'part', word: 'Differs by release' });
  assert.equal(standingOf(all, other)?.side, 'open');
});

test('licenses, companies and sisters know their lines', () => {
  const ids = (lines: readonly { id: string }[]) => lines.map(({ id }) => id);
  assert.deepEqual(ids(modelsUnder(all, entryOf(all, { collection: 'licenses', id: 'free' }))), ['line', 'other']);
  assert.deepEqual(ids(modelsOf(all, entryOf(all, { collection: 'companies', id: 'acme' }))), ['line', 'other']);
  assert.deepEqual(ids(siblingsOf(all, line)), ['other']);
});

test('a company names a line, and license, date and source are read there', () => {
  const [row] = entryOf(all, { collection: 'companies', id: 'acme' }).data.opened;
  assert.ok(row);
  const { what, license, date, source, free, confidence } = openedOf(all, row);
  assert.deepEqual([what, license.href, date, source, free], ['Line', '/models/line/', '2024-03-01', 'paper', false]);
  assert.equal(confidence, 'secondary');
  assert.equal(openedOf(all, { ...row, release: '14B' }).confidence, 'primary');
});

test('a line is listed where one of its releases fits', () => {
  const facets = new Map(modelFacets(all).map(({ key, of }) => [key, of(line)]));
  assert.equal(facets.get('publisher'), 'acme');
  assert.ok(facets.get('license')?.includes('research'));
  assert.deepEqual(facets.get('host'), ['yes', 'yes-if', 'unclear', 'no']);
});

test('a program finds a model by its hub id in lower case', () => {
  const found = byHubId(all)['acme/line-3b'];
  assert.deepEqual(found?.licenses, ['research']);
  assert.equal(found?.answers.sell, 'no');
  assert.deepEqual([found?.model, found?.release, found?.source], ['line', '3B', 'https://example.org/']);
  assert.deepEqual(Object.keys(byHubId(all)), ['acme/line-3b', 'acme/line-7b']);
});
