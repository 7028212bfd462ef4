import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { promisify } from 'node:util';
import { filesUnder } from '../../machine/files.ts';

interface Package {
  scripts: Record<string, string>;
  devDependencies: Record<string, string>;
}
const { scripts, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Package;
const folder = mkdtempSync(join(tmpdir(), 'commands-'));
after(() => rmSync(folder, { recursive: true }));

interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs a Node with these words, and says how it ended. */
const run = (words: readonly string[], env: Readonly<Record<string, string>> = {}, cwd = process.cwd()) =>
  promisify(execFile)(process.execPath, words, { cwd, env: { ...process.env, ...env } }).then(
    ({ stdout, stderr }): Ended => ({ code: 0, stdout, stderr }),
    ({ code, stdout, stderr }: Ended): Ended => ({ code, stdout, stderr }),
  );

/** What a command says that refuses: one line, and nothing else. */
async function refusal(...words: Parameters<typeof run>): Promise<string> {
  const { code, stdout, stderr } = await run(...words);
  assert.equal(code, 1, stdout + stderr);
  assert.equal(stdout, '');
  assert.match(stderr, /^[^\n]+\.\n$/);
  return stderr.trim();
}

test('the shell of every system reads the commands as they are meant', () => {
  for (const [name, line] of Object.entries(scripts)) {
    assert.doesNotMatch(line, /'|\$|`|;|\\|^\s*\w+=|&&\s*\w+=|\b(export|rm|cp|mkdir|cat)\b/, name);
    // Unquoted, a pattern would be read by some shells and by others not.
    assert.doesNotMatch(line.replace(/"[^"]*"/g, ''), /[*?]/, name);
  }
});

test('every command that npm starts is there', () => {
  const started = Object.values(scripts).flatMap((line) => [...line.matchAll(/scripts\/run\.js ([\w-]+)/g)]);
  assert.ok(started.length > 20);
  for (const [, name] of started) assert.ok(existsSync(`scripts/${name}.ts`), name);
  for (const file of filesUnder('scripts', /\.ts$/))
    assert.ok(
      started.some(([, name]) => `${name}.ts` === file),
      `${file} is started by no script of package.json`,
    );
});

test('README names the commands that record what they find, and none that does not', () => {
  const recording = Object.entries(scripts)
    .filter(([, line]) => {
      const [, file] = /^node scripts\/run\.js ([\w-]+)$/.exec(line) ?? [];
      return file !== undefined && readFileSync(`scripts/${file}.ts`, 'utf8').includes('recordIfAsked({');
    })
    .map(([name]) => name);
  const [, sentence = ''] =
    /^With `-- --record` behind them (.+?) write what/m.exec(readFileSync('README.md', 'utf8')) ?? [];
  const named = [...sentence.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
  assert.deepEqual(named.sort(), recording.sort());
});

test('a Node that cannot read the commands says which can, and where it comes from', async () => {
  const old = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '22.17.9' } })`;
  const said = await refusal([
    '--import',
    `data:text/javascript,${encodeURIComponent(old)}`,
    'scripts/run.js',
    'check',
  ]);
  assert.match(said, /^Node 22\.17\.9 is too old .* npm rebuild node .* install Node 22\.18 or newer\.$/);
  const [major = 0, minor = 0] = (devDependencies.node ?? '').split('.').map(Number);
  assert.ok(major > 22 || (major === 22 && minor >= 18), `the package node is ${devDependencies.node}`);
});

test('where no packages are installed, commands say so', async () => {
  mkdirSync(join(folder, 'scripts'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'scripts/run.js'), readFileSync('scripts/run.js'));
  assert.match(await refusal([join(folder, 'scripts/run.js'), 'check']), /^The packages .* run npm ci\.$/);
});

test('a port that is none, and a site that is not built, are said in a sentence', async () => {
  for (const command of ['free-port', 'serve'])
    assert.match(await refusal(['scripts/run.js', command], { PORT: 'abc' }), /^PORT is "abc", which is no port; /);
  const unbuilt = await refusal(['scripts/run.js', 'serve', join(folder, 'none')], { PORT: '14398' });
  const unchecked = await refusal(['scripts/run.js', 'check-site', join(folder, 'none')]);
  for (const said of [unbuilt, unchecked])
    assert.match(said, /^There is no built site in .*; run npm run build first\.$/);
});

test('a word that is no number is refused before anything is built', async () => {
  for (const command of ['check-growth', 'bench-build', 'bench-search'])
    assert.match(
      await refusal(['scripts/run.js', command, '--record']),
      /^"--record" is no number above zero; write one, /,
    );
});

test('a run of the unit tests that finds none fails', async () => {
  assert.match(await refusal(['scripts/run.js', 'unit', 'no/such/test']), /has "no\/such\/test" in its path/);
});

test('the site is not built in a folder whose name the builder cannot read', async () => {
  const odd = join(folder, 'a #b');
  mkdirSync(odd);
  for (const command of ['build', 'astro'])
    assert.match(
      await refusal([join(process.cwd(), 'scripts/run.js'), command, 'sync'], {}, odd),
      /a folder with # in its name; /,
    );
});

test('nothing is written into the home of whoever runs a command, and no server goes into the background', async () => {
  const told = `process.on('exit', () => console.log(process.env.ASTRO_TELEMETRY_DISABLED, process.env.ASTRO_DEV_BACKGROUND))`;
  const { stdout } = await run([
    '--import',
    `data:text/javascript,${encodeURIComponent(told)}`,
    'scripts/run.js',
    'unit',
    'none',
  ]);
  assert.equal(stdout, '1 1\n');
});
