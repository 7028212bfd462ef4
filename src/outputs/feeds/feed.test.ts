import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseJsonFeed, parseRssFeed } from 'feedsmith';
import { sampleCatalogue } from '../../catalogue/fixtures/sample.ts';
import { feedText } from './feed.ts';
import { type FeedItem, feedItems } from './items.ts';

const published = { name: 'Opening Moves', url: 'https://host.example', base: '/some/folder/' };
const about = { title: 'MIT', description: 'About & around.', page: '/licenses/mit/', path: '/licenses/mit/feed' };
const change = { title: 'Yes < if', day: '2026-11-27', text: 'Was “yes” & is not.', kind: 'change' } as const;
const event = { title: 'Published', day: '1988-01-01', text: '1988. Published', kind: 'event' } as const;
const items: FeedItem[] = [
  { id: '/changes/#b', address: '/changes/2026-11-27/#b', ...change },
  { id: '/timeline/1988/#a', address: '/timeline/1988/#a', ...event },
];

test('an RSS reader finds every item with its address, day and text', () => {
  const feed = parseRssFeed(feedText('xml', about, items, published, '2026-11-28'));
  assert.equal(feed.link, 'https://host.example/some/folder/licenses/mit/');
  assert.deepEqual(
    feed.items?.map(({ title, link, pubDate }) => [title, link, new Date(String(pubDate)).toISOString().slice(0, 10)]),
    [
      ['Yes < if', 'https://host.example/some/folder/changes/2026-11-27/#b', '2026-11-27'],
      ['Published', 'https://host.example/some/folder/timeline/1988/#a', '1988-01-01'],
    ],
  );
  assert.equal(feed.items?.[0]?.description, 'Was “yes” & is not.');
});

test('a JSON Feed says the same', () => {
  const feed = parseJsonFeed(JSON.parse(feedText('json', about, items, published, '2026-11-28')));
  assert.deepEqual(
    feed.items?.map(({ id, title }) => [id, title]),
    [
      ['https://host.example/some/folder/changes/#b', 'Yes < if'],
      ['https://host.example/some/folder/timeline/1988/#a', 'Published'],
    ],
  );
});

test('a feed without items is one, and the same on the same day', () => {
  const text = () => feedText('xml', about, [], published, '2026-11-28');
  assert.equal(parseRssFeed(text()).title, 'MIT');
  assert.equal(text(), text());
});

test('changes and events stand in one order, the newest first, those of a page alone on its own', () => {
  const change = { what: 'It was.', why: 'Look again.', pages: ['licenses/mit'] };
  const all = sampleCatalogue({
    licenses: { mit: {}, isc: {} },
    changes: { '2026-11-27-told': { ...change, date: '2026-11-27' } },
    events: {
      '2099-12-made': { date: '2099-12', licenses: ['isc'] },
      '1988-made': { date: '1988', licenses: ['mit'] },
    },
  });
  const placesOf = (list: readonly FeedItem[]) => list.map(({ address }) => address);
  assert.deepEqual(placesOf(feedItems(all)), [
    '/timeline/2099/#2099-12-made',
    '/changes/2026-11-27/#2026-11-27-told',
    '/timeline/1988/#1988-made',
  ]);
  assert.deepEqual(placesOf(feedItems(all, all.byId.licenses.get('mit'))), [
    '/changes/2026-11-27/#2026-11-27-told',
    '/timeline/1988/#1988-made',
  ]);
});

test('a feed reader knows an item by the address it had first, wherever it is listed by now', () => {
  const all = sampleCatalogue({ events: { '2026-08-made': { date: '2026-08', parties: ['Acme'] } } });
  const [item] = feedItems(all);
  assert.equal(item?.id, '/timeline/2026/#2026-08-made');
  assert.equal(item?.address, '/timeline/2026/third-quarter/#2026-08-made');
  const feed = parseRssFeed(feedText('xml', about, feedItems(all), published, '2026-11-28'));
  assert.equal(feed.items?.[0]?.guid?.value, 'https://host.example/some/folder/timeline/2026/#2026-08-made');
});
