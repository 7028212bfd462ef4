import { join } from 'node:path';
import { copyProject } from '../src/bench/build/project.ts';
import { runBuild } from '../src/bench/build/run.ts';
import { growContent } from '../src/bench/growth/grow.ts';
import { budgets, kilobytes } from '../src/checks/site/budgets.ts';
import { faultLines } from '../src/checks/site/fault.ts';
import { readSite } from '../src/checks/site/site.ts';
import { weigh } from '../src/checks/site/weight.ts';

// Builds the site with three times its events and sources and weighs every page. `npm run check:growth -- 5` takes five times.
const times = Number(process.argv[2] ?? 3);
const project = '.bench/growth';
copyProject(project);
growContent(join(project, 'content'), times);
await runBuild(project);
const site = readSite(join(project, 'dist'));
const lines = faultLines(await budgets(site), 'dist');
for (const line of lines) console.log(line);
const whole = ({ html, css }: { html: number; css: number }) => html + css;
const heaviest = (await weigh(site)).sort((a, b) => whole(b) - whole(a)).slice(0, 5);
console.log(`${times} times today's events and sources, ${site.pages.length} pages; the heaviest:`);
for (const weight of heaviest) console.log(`${kilobytes(whole(weight)).padStart(8)}  ${weight.page.address}`);
console.log(lines.length === 0 ? 'Every page keeps to its budget' : `${lines.length} over budget`);
process.exitCode = lines.length === 0 ? 0 : 1;
