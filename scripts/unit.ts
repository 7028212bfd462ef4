import { spawnSync } from 'node:child_process';
import { Refusal } from '../src/machine/explain.ts';
import { filesUnder } from '../src/machine/files.ts';

// Runs the unit tests; `npm run unit -- search` those with that in their path. Node is content with none at all. They share
// a process: one for each file spent more on reading the schemas again than on its tests.
const [part = ''] = process.argv.slice(2);
const files = filesUnder('src', /\.test\.ts$/).filter((file) => file.includes(part));
if (files.length === 0)
  throw new Refusal(`No file src/**/*.test.ts has "${part}" in its path; name a part of one, or none for all.`);
const run = spawnSync(process.execPath, ['--test', '--test-isolation=none', ...files.map((file) => `src/${file}`)], {
  stdio: 'inherit',
});
process.exitCode = run.status ?? 1;
