import { existsSync, writeFileSync } from 'node:fs';
import { gather, pageLinks, sourceLinks } from '../src/checks/outside/collect.ts';
import { reportOf, reportText } from '../src/checks/outside/report.ts';
import { askAll } from '../src/checks/outside/request.ts';
import { readSite } from '../src/checks/site/site.ts';

// Asks other hosts for every source and outside link. `npm run check:links -- report.json` writes the findings down, too.
const [path] = process.argv.slice(2);
const links = gather([...sourceLinks('content'), ...(existsSync('dist') ? pageLinks(readSite('dist')) : [])]);
console.error(`Asking for ${links.size} addresses…`);
const answers = await askAll([...links.keys()], 6, 20_000);
const report = reportOf(links, answers, new Date().toISOString().slice(0, 10));
console.log(reportText(report));
if (path) writeFileSync(path, `${JSON.stringify(report, undefined, 2)}\n`);
process.exitCode = report.dead.length === 0 ? 0 : 1;
