import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { codeSplitting, scriptGroups } from './script-groups.ts';

test('every script that comes in one file with others is where it is named: one that moved would come apart', () => {
  const named = scriptGroups.flatMap(({ paths }) => paths);
  assert.ok(named.length > 0);
  assert.deepEqual(
    named.filter((path) => !existsSync(path)),
    [],
  );
});

test('the bundler knows the scripts of a group by the end of their path, and no others', () => {
  for (const [at, { paths }] of scriptGroups.entries()) {
    const isIn = codeSplitting.groups[at]?.test;
    for (const path of paths) assert.equal(isIn?.(`/home/me/site/${path}`), true, path);
    assert.equal(isIn?.('/home/me/site/src/islands/search/view/address.ts'), false);
  }
});
