import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { growContent } from '../src/bench/growth/grow.ts';
import { budgets, kilobytes } from '../src/checks/site/budgets.ts';
import { faultLines } from '../src/checks/site/fault.ts';
import { readSite } from '../src/checks/site/site.ts';
import { weigh } from '../src/checks/site/weight.ts';

// Builds the site with three times its events and sources and weighs every page. `npm run check:growth -- 5` takes five times.
const times = Number(process.argv[2] ?? 3);
// Below node_modules/, so that the copy finds the packages of the original.
const folder = resolve('node_modules/.bench/growth');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const name of ['content', 'public', 'src', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
  cpSync(name, join(folder, name), { recursive: true });
growContent(join(folder, 'content'), times);

const astro = resolve('node_modules/astro/bin/astro.mjs');
const build = spawnSync(process.execPath, [astro, 'build', '--silent'], { cwd: folder, encoding: 'utf8' });
if (build.status !== 0) {
  console.error(`${build.stdout}${build.stderr}`);
  process.exit(1);
}
const site = readSite(join(folder, 'dist'));
const lines = faultLines(await budgets(site), 'dist');
for (const line of lines) console.log(line);
const whole = ({ html, css }: { html: number; css: number }) => html + css;
const heaviest = (await weigh(site)).sort((a, b) => whole(b) - whole(a)).slice(0, 5);
console.log(`${times} times today's events and sources, ${site.pages.length} pages; the heaviest:`);
for (const weight of heaviest) console.log(`${kilobytes(whole(weight)).padStart(8)}  ${weight.page.address}`);
console.log(lines.length === 0 ? 'Every page keeps to its budget' : `${lines.length} over budget`);
process.exitCode = lines.length === 0 ? 0 : 1;
