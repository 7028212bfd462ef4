import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { differences } from '../src/checks/site/same.ts';
import { requireBuilt } from '../src/machine/built.ts';
import { runBuild } from '../src/machine/project/build.ts';
import { copyProject } from '../src/machine/project/copy.ts';

/** Builds again in another folder, time zone and language: the bytes must be those of `dist/`. */
requireBuilt();
const project = '.bench/same';
copyProject(project);
// A day ahead of most of the world, and a language with an i of its own.
await runBuild(project, { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' });
const found = differences('dist', join(project, 'dist'));
for (const line of found.slice(0, 10)) console.log(line);
console.log(
  found.length === 0 ? 'A second build has the same bytes' : `A second build differs in ${found.length} files`,
);
if (found.length > 0) process.exitCode = 1;
else rmSync(project, { recursive: true });
