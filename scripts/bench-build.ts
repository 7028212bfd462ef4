import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { addLicenses } from '../src/bench/build/add-licenses.ts';
import { pagesOf, stepsOf } from '../src/bench/build/steps.ts';
import { numberFrom } from '../src/machine/number-from.ts';
import { runBuild } from '../src/machine/project/build.ts';
import { copyProject } from '../src/machine/project/copy.ts';

/** What a build costs with more licenses than there are. `npm run bench:build -- 100 1000` chooses how many more. */
const sizes = process.argv.slice(2).map((word) => numberFrom(word, 'npm run bench:build -- 300'));
const project = '.bench/build';
const seconds = (time: number) => `${time.toFixed(1).padStart(7)} s`;

for (const size of sizes.length > 0 ? sizes : [100, 1000, 4000]) {
  copyProject(project);
  addLicenses(project, size);
  const run = await runBuild(project);
  const pages = pagesOf(run.lines);
  const perSecond = (pages / run.seconds).toFixed(1);
  console.log(`${size} more licenses, ${pages} pages: ${perSecond} pages a second, ${Math.round(run.peak)} MB at most`);
  for (const step of stepsOf(run.lines)) console.log(`${seconds(step.seconds)}  ${step.name}`);
  console.log(`${seconds(run.seconds)}  all`);
  console.log(`${statSync(join(project, 'dist/licenses/mit/index.html')).size} bytes  /licenses/mit/\n`);
}
rmSync(project, { recursive: true, force: true });
