import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runBuild } from '../src/machine/project/build.ts';
import { copyProject } from '../src/machine/project/copy.ts';
import { permalinksFile, readPermalinks, writePermalinks } from '../src/model/permalinks.ts';

// Builds the site for a folder of its host, from a copy of the content where some pages and parts have moved.
const project = '.bench/base';
copyProject(project);
const [own, moved] = [permalinksFile, 'e2e/base-path/permalinks'].map((file) => readFileSync(file, 'utf8'));
writeFileSync(join(project, permalinksFile), writePermalinks(readPermalinks(`${own}${moved}`)));
await runBuild(project, { BASE_PATH: '/sub/' });
rmSync('dist-base', { recursive: true, force: true });
renameSync(join(project, 'dist'), 'dist-base');
