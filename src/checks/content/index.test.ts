import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { formatFault } from './fault.ts';
import { checkContent } from './index.ts';

const fixtures = join(import.meta.dirname, 'fixtures');

/** The fixtures that stand for a whole site, with files missing. */
const wholes = ['missing-files'];

/** What the check prints for a fixture on 20 November 2026; nothing for the sound one. */
const expected = (name: string) =>
  readFileSync(join(fixtures, name, 'expected.txt'), 'utf8')
    .split('\n')
    .filter((line) => line !== '');

for (const name of readdirSync(fixtures)) {
  test(`fixture ${name}`, () => {
    const terms = { today: '2026-11-20', whole: wholes.includes(name) };
    const { faults } = checkContent(join(fixtures, name), terms);
    assert.deepEqual(faults.map(formatFault), expected(name));
    assert.equal(faults.length === 0, name === 'sound');
  });
}

/** Runs the command on the site at `root`, under today's date. */
const run = (root: string) =>
  promisify(execFile)(process.execPath, ['scripts/check.ts', root]).then(
    ({ stdout }) => ({ code: 0, stdout }),
    ({ code, stdout }: { code: number; stdout: string }) => ({ code, stdout }),
  );

test('the command prints every fault, then their number, and fails', async () => {
  const { code, stdout } = await run(join(fixtures, 'missing-files'));
  const lines = expected('missing-files');
  assert.equal(stdout, `${[...lines, `${lines.length} faults, 0 warnings in 5 files`].join('\n')}\n`);
  assert.equal(code, 1);
});
