import assert from 'node:assert/strict';
import { test } from 'node:test';
import { breadcrumbs, dataset, definedTerms, structuredData, techArticle } from './structured-data.ts';

const site = { name: 'Opening Moves', url: 'https://host.example', base: '/sub/' };
const about = { title: 'MIT License', summary: 'Anyone may.', address: '/licenses/mit/', checked: '2026-09-01' };

test('an article names its heading, sentence, day and site, each address with the folder', () => {
  assert.deepEqual(techArticle(about, site), {
    '@type': 'TechArticle',
    url: 'https://host.example/sub/licenses/mit/',
    headline: 'MIT License',
    description: 'Anyone may.',
    dateModified: '2026-09-01',
    inLanguage: 'en',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isPartOf: { '@type': 'WebSite', name: 'Opening Moves', url: 'https://host.example/sub/' },
  });
});

test('terms lead to their ids, data to its files', () => {
  const terms = definedTerms({ ...about, address: '/glossary/' }, [{ id: 'fork', name: 'Fork' }], site);
  assert.match(JSON.stringify(terms), /"name":"Fork","url":"https:\/\/host\.example\/sub\/glossary\/#fork"/);
  assert.match(
    JSON.stringify(dataset(about, [{ title: 'Events', url: '/api/events.json' }], site)),
    /"https:\/\/host\.example\/sub\/api\/events\.json"/,
  );
});

test('the way down leaves out what leads nowhere and ends with the page', () => {
  const crumbs = [{ href: '/licenses/', label: 'Licenses' }, { label: 'Permissive' }];
  assert.deepEqual(breadcrumbs(crumbs, about, site), [
    {
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'Licenses', item: 'https://host.example/sub/licenses/' },
        { '@type': 'ListItem', position: 2, name: 'MIT License', item: 'https://host.example/sub/licenses/mit/' },
      ],
    },
  ]);
  assert.deepEqual(breadcrumbs([], about, site), []);
});

test('no title ends the block it stands in, and none is written for nothing', () => {
  const text = structuredData([techArticle({ ...about, title: '</script><b>' }, site)]) ?? '';
  assert.doesNotMatch(text, /</);
  assert.equal((JSON.parse(text) as { headline: string }).headline, '</script><b>');
  assert.equal(structuredData([]), undefined);
});
