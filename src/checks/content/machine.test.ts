import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { promisify } from 'node:util';
import { filesUnder } from '../../machine/files.ts';
import { formatFault } from './fault.ts';
import { checkContent } from './index.ts';

const fixtures = join(import.meta.dirname, 'fixtures');
const folder = mkdtempSync(join(tmpdir(), 'check-'));
after(() => rmSync(folder, { recursive: true }));

const faultsIn = (root: string) => checkContent(root, { today: '2026-11-20', partOf: '.' }).faults.map(formatFault);

/** What the command prints in a folder, whether it fails or not. */
const runIn = (cwd: string, ...words: readonly string[]) =>
  promisify(execFile)(process.execPath, words, { cwd })
    .catch((error: { stdout: string }) => error)
    .then(({ stdout }) => stdout);
const run = (...words: readonly string[]) => runIn('.', ...words);

test('the command prints the same however the folder of the project is written', async () => {
  const command = join(process.cwd(), 'scripts/check.ts');
  const root = join(fixtures, 'missing-files');
  const said = await run(command, root);
  assert.match(said, / files\n$/);
  for (const written of [[], ['.'], ['./']]) assert.equal(await runIn(root, command, ...written), said);
});

test('a folder may have any name', () => {
  const root = join(folder, 'a #b %20c?&');
  cpSync(join(fixtures, 'links'), root, { recursive: true });
  assert.deepEqual(faultsIn(root), faultsIn(join(fixtures, 'links')));
});

test('where the system writes paths with backslashes, the command prints the same', async () => {
  const windows = ['--import', './src/machine/fixtures/as-windows.ts'];
  for (const name of ['sound', 'links'].map((each) => join(fixtures, each)))
    assert.equal(await run(...windows, 'scripts/check.ts', name), await run('scripts/check.ts', name));
});

// Another line end would be another text where the bytes themselves are the fault.
for (const name of readdirSync(fixtures).filter((each) => each !== 'characters'))
  test(`a checkout with Windows line ends has the faults of the fixture ${name} at the same places`, () => {
    const root = join(folder, name);
    cpSync(join(fixtures, name), root, { recursive: true });
    for (const file of filesUnder(root)) {
      const text = readFileSync(join(root, file), 'utf8');
      writeFileSync(join(root, file), text.replace(/\r?\n/g, '\r\n'));
    }
    assert.deepEqual(faultsIn(root), faultsIn(join(fixtures, name)));
  });
