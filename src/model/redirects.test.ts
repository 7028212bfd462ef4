import assert from 'node:assert/strict';
import { test } from 'node:test';
import { movedPages, sentTo } from './redirects.ts';

const redirects = {
  '/old/': '/new/',
  '/old/#gone': '/new/#here',
  '/into/': '/new/#part',
  '/page/#moved': '/new/#moved',
  '/split/': '/new/',
  '/split/#away': '/other/#away',
};

test('a page that moved takes its parts along, but for those with a row of their own', () => {
  assert.equal(sentTo(redirects, '/old/'), '/new/');
  assert.equal(sentTo(redirects, '/old/#kept'), '/new/#kept');
  assert.equal(sentTo(redirects, '/old/#gone'), '/new/#here');
});

test('a page that moved into a part of another leads there from every part', () => {
  assert.equal(sentTo(redirects, '/into/#any'), '/new/#part');
});

test('a part moves alone', () => {
  assert.equal(sentTo(redirects, '/page/#moved'), '/new/#moved');
  assert.equal(sentTo(redirects, '/page/#stays'), undefined);
  assert.equal(sentTo(redirects, '/page/'), undefined);
});

test('a moved page knows each of its parts, and whether one went to another page', () => {
  const addresses = { '/old/': ['kept', 'gone'], '/page/': ['moved'], '/split/': ['kept'] };
  assert.deepEqual(movedPages({ addresses, redirects }), [
    {
      from: '/old/',
      to: '/new/',
      parts: [
        { id: 'kept', to: '/new/#kept' },
        { id: 'gone', to: '/new/#here' },
      ],
      scattered: false,
    },
    { from: '/into/', to: '/new/#part', parts: [], scattered: false },
    {
      from: '/split/',
      to: '/new/',
      parts: [
        { id: 'kept', to: '/new/#kept' },
        { id: 'away', to: '/other/#away' },
      ],
      scattered: true,
    },
  ]);
});
