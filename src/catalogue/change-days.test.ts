import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changeDays, changeLists, idOfDay, latestDays, pageOfDay } from './change-days.ts';
import { sampleCatalogue } from './fixtures/sample.ts';

const told = (...rows: [date: string, page?: string][]) => {
  const change = { what: 'It was.', why: 'Look again.' };
  const changes = Object.fromEntries(
    rows.map(([date, page = 'licenses/mit'], at) => [`${date}-${at}`, { ...change, date, pages: [page] }]),
  );
  return sampleCatalogue({ licenses: { mit: {} }, companies: { acme: {} }, changes }).changes;
};

const days = changeDays(told(['2026-11-27'], ['2026-11-28'], ['2026-11-28'], ['2026-12-01']));

test('changes stand by their days, the latest first', () => {
  assert.deepEqual(
    days.map(({ address, changes }) => [address, changes.length]),
    [
      ['/changes/2026-12-01/', 1],
      ['/changes/2026-11-28/', 2],
      ['/changes/2026-11-27/', 1],
    ],
  );
});

for (const [most, latest] of [
  [0, 1],
  [1, 1],
  [2, 1],
  [3, 2],
  [4, 3],
  [60, 3],
] as const)
  test(`of days, as many are listed as hold ${most} changes, and at least one`, () => {
    const [listed, earlier] = latestDays(days, most);
    assert.equal(listed.length, latest);
    assert.deepEqual([...listed, ...earlier], days);
  });

test('a day that outgrew its page leads on to the kinds of pages that changed, and readers turn between those', () => {
  const changes = told(
    ['2026-11-27'],
    ['2026-11-28', 'licenses/mit'],
    ['2026-11-28', 'companies/acme'],
    ['2026-11-28', 'licenses/mit'],
  );
  const divided = changeDays(changes, (address) => address === '/changes/2026-11-28/');
  assert.deepEqual(
    changeLists(divided).map(({ address, label, changes }) => [address, label, changes.length]),
    [
      ['/changes/2026-11-28/licenses/', 'Licenses, 28 Nov 2026', 2],
      ['/changes/2026-11-28/companies/', 'Companies, 28 Nov 2026', 1],
      ['/changes/2026-11-27/', '27 Nov 2026', 1],
    ],
  );
});

test('a link to a day among the latest leads to its page once it is among them no more', () => {
  const pageOf = pageOfDay(latestDays(days, 1)[1]);
  assert.equal(pageOf(idOfDay('2026-11-28'))?.href, '/changes/2026-11-28/');
  assert.equal(pageOf(idOfDay('2026-12-01')), undefined);
  assert.equal(pageOf('earlier'), undefined);
});
