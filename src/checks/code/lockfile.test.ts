import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

interface Row {
  version?: string;
  license?: string;
  integrity?: string;
  resolved?: string;
}
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Row> };
const rows = Object.entries(packages).filter(([path]) => path !== '');
const without = (lacks: (row: Row) => boolean) => rows.filter(([, row]) => lacks(row)).map(([path]) => path);

test('whatever system installs them, all packages are held against a checksum', () => {
  assert.ok(rows.length > 400);
  assert.deepEqual(
    without(({ integrity }) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? '')),
    [],
  );
});

test('no package comes without a license', () => {
  assert.deepEqual(
    without(({ license }) => !license),
    [],
  );
});

test('the lockfile names no host: each install asks the registry it is set up for', () => {
  assert.deepEqual(
    without(({ resolved }) => resolved !== undefined),
    [],
  );
});
