import { join } from 'node:path';
import { takeBackParts } from '../src/bench/growth/come-back.ts';
import { growContent } from '../src/bench/growth/grow.ts';
import { divideLists } from '../src/bench/growth/outgrow.ts';
import { checkSite } from '../src/checks/site/all.ts';
import { type BuiltSite, readSite } from '../src/checks/site/built-site.ts';
import { faultLines } from '../src/checks/site/fault.ts';
import { grown } from '../src/checks/site/permalinks.ts';
import { weigh } from '../src/checks/site/weight.ts';
import { numberFrom } from '../src/machine/number-from.ts';
import { runBuild } from '../src/machine/project/build.ts';
import { copyProject } from '../src/machine/project/copy.ts';
import { kilobytes } from '../src/model/count.ts';
import { readPermalinks } from '../src/model/permalinks.ts';
import { permalinksText } from '../src/model/permalinks-text.ts';
import { site as published } from '../src/site.ts';

// Builds the site with three times its events and sources and checks every page, its weight above all. Lists that outgrew their
// page are written down as such, and parts that came back are no longer sent on, which is all that somebody who keeps the site
// would do; the rest is checked again.
// `npm run check:growth -- 5` takes five times.
const times = numberFrom(process.argv[2] ?? '3', 'npm run check:growth -- 3');
const project = '.bench/growth';
copyProject(project);
growContent(join(project, 'content'), times);

async function weighed(): Promise<{ site: BuiltSite; lines: string[] }> {
  await runBuild(project);
  const site = readSite(join(project, 'dist'), published.base);
  const faults = await checkSite(site, grown(readPermalinks(permalinksText(project)), site));
  const idsOn = (address: string) => {
    const html = site.pages.find((page) => page.address === address)?.html ?? '';
    return [...html.matchAll(/ id="source-([^"]+)"/g)].map(([, id = '']) => id);
  };
  const divided = divideLists(project, faults, idsOn);
  const back = takeBackParts(project, site);
  if (divided.length === 0 && back.length === 0) return { site, lines: faultLines(faults, 'dist') };
  if (divided.length > 0) console.log(`${divided.length} lists outgrew their page: ${divided.join(' ')}`);
  if (back.length > 0) console.log(`Parts that came back: ${back.join(' ')}`);
  return weighed();
}

const { site, lines } = await weighed();
for (const line of lines) console.log(line);
const whole = ({ html, css }: { html: number; css: number }) => html + css;
const heaviest = (await weigh(site)).sort((a, b) => whole(b) - whole(a)).slice(0, 5);
console.log(`${times} times today's events and sources, ${site.pages.length} pages; the heaviest:`);
for (const weight of heaviest) console.log(`${kilobytes(whole(weight)).padStart(8)}  ${weight.page.address}`);
console.log(lines.length === 0 ? 'No faults, and every page keeps to its budget' : `${lines.length} faults`);
process.exitCode = lines.length === 0 ? 0 : 1;
