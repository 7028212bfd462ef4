import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Entry } from './catalogue.ts';
import { eventLists, eventPages } from './event-pages.ts';
import type { LicenseChange } from './license-changes.ts';

const event = (date: string) => ({ id: date, data: { date } }) as Entry<'events'>;
const changes = ['2023-05', '2024', '2024-08-01'].map((date) => ({ event: event(date) }) as LicenseChange);
const others = ['2024-03-31', '2024-09-01', '2025-01-01'].map(event);
const pages = eventPages({ changes, others }, (address) => address === '/timeline/2024/');
const datesOf = (page: (typeof pages)[number]) => [
  ...page.changes.map(({ event }) => event.data.date),
  ...page.others.map(({ data }) => data.date),
];

test('each year in which something happened has a page, the latest first', () => {
  assert.deepEqual(
    pages.map(({ address }) => address),
    ['/timeline/2025/', '/timeline/2024/', '/timeline/2023/'],
  );
});

test('a year that outgrew its page leads on to its quarters, in their order, empty ones left out', () => {
  const parts = pages[1]?.parts ?? [];
  assert.deepEqual(
    parts.map((part) => [part.address, part.label, part.when, datesOf(part)]),
    [
      ['/timeline/2024/first-quarter/', 'January to March 2024', 'the first quarter of 2024', ['2024', '2024-03-31']],
      [
        '/timeline/2024/third-quarter/',
        'July to September 2024',
        'the third quarter of 2024',
        ['2024-08-01', '2024-09-01'],
      ],
    ],
  );
});

test('every event is listed by one page, and readers turn from one list to the next', () => {
  const lists = eventLists(pages);
  assert.deepEqual(
    lists.map(({ label }) => label),
    ['2025', 'July to September 2024', 'January to March 2024', '2023'],
  );
  assert.deepEqual(
    lists.flatMap(datesOf).sort(),
    [...changes.map(({ event }) => event), ...others].map(({ data }) => data.date).sort(),
  );
});

test('a quarter that outgrew its page leads on to its months, and names what it is a part of', () => {
  const divided = eventPages({ changes, others }, (address) => /\/2024\/(third-quarter\/)?$/.test(address));
  assert.deepEqual(
    eventLists(divided).map(({ address }) => address),
    [
      '/timeline/2025/',
      '/timeline/2024/third-quarter/september/',
      '/timeline/2024/third-quarter/august/',
      '/timeline/2024/first-quarter/',
      '/timeline/2023/',
    ],
  );
  const [august] = divided[1]?.parts[1]?.parts ?? [];
  assert.deepEqual(
    [august?.when, august?.within.map(({ label }) => label), august && datesOf(august)],
    ['August 2024', ['2024', 'July to September 2024'], ['2024-08-01']],
  );
});
