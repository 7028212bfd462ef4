import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { formatFault, saysWhatToDo } from './fault.ts';
import { checkContent } from './index.ts';

const fixtures = join(import.meta.dirname, 'fixtures');

/** The fixtures that stand for a whole site, with files missing. */
const wholes = ['missing-files'];

const today = '2026-11-20';

/** What the check prints for a fixture on that day; nothing for the sound one. */
const expected = (name: string) =>
  readFileSync(join(fixtures, name, 'expected.txt'), 'utf8')
    .split('\n')
    .filter((line) => line !== '');

for (const name of readdirSync(fixtures)) {
  test(`fixture ${name}`, () => {
    const part = wholes.includes(name) ? {} : { partOf: '.' };
    const { faults } = checkContent(join(fixtures, name), { today, ...part });
    assert.deepEqual(faults.map(formatFault), expected(name));
    assert.equal(faults.length === 0, name === 'sound');
    const silent = faults.filter(({ message }) => !saysWhatToDo(message));
    assert.deepEqual(silent, [], 'every message says what to do');
  });
}

test('a whole site is held against its own closed lists', () => {
  const root = mkdtempSync(join(tmpdir(), 'lists-'));
  cpSync(join(fixtures, 'sound'), root, { recursive: true });
  mkdirSync(join(root, 'content/vocabulary'));
  const list = '- value: borrowed\n  label: Borrowed\n  explanation: Nobody else has it.\n';
  writeFileSync(join(root, 'content/vocabulary/families.yml'), list);
  const { faults } = checkContent(root, { today });
  rmSync(root, { recursive: true });
  assert.deepEqual(
    faults.filter(({ where }) => where === 'family').map(({ file, message }) => `${file} ${message}`),
    ['content/licenses/mit.mdx "permissive" is not a family; write one of content/vocabulary/families.yml'],
  );
});

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
