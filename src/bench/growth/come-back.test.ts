import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPage } from '../../checks/site/built-site.ts';
import { partsThatCameBack } from './come-back.ts';

test('a part comes back where its page has it beside the way on, and not where only the way on is left', () => {
  const wayOn = (id: string) => `<ul><li id="${id}"><a href="/list/">x</a></li></ul>`;
  const html = `<h1>x</h1>${wayOn('letter-a')}${wayOn('letter-b')}<h2 id="letter-b">B</h2>`;
  const byAddress = new Map([['/list/', readPage('list/index.html', html)]]);
  const redirects = { '/list/#letter-a': '/list/', '/list/#letter-b': '/list/', '/gone/#letter-b': '/list/' };
  assert.deepEqual(partsThatCameBack({ byAddress }, redirects), ['/list/#letter-b']);
});
