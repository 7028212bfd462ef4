import { existsSync, writeFileSync } from 'node:fs';
import { gather, pageLinks, sourceLinks } from '../src/checks/outside/collect.ts';
import { reportOf, reportText } from '../src/checks/outside/report.ts';
import { askAll } from '../src/checks/outside/request.ts';
import { recordIfAsked } from '../src/checks/record.ts';
import { readSite } from '../src/checks/site/built-site.ts';
import { today } from '../src/model/today.ts';
import { site as published } from '../src/site.ts';

// Asks other hosts for every source and outside link. `npm run check:links -- report.json` writes the findings down, too.
const [path] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const links = gather([
  ...sourceLinks('content'),
  ...(existsSync('dist') ? pageLinks(readSite('dist', published.base)) : []),
]);
console.error(`Asking for ${links.size} addresses…`);
const answers = await askAll([...links.keys()], 6, 20_000);
const report = reportOf(links, answers, today());
console.log(reportText(report));
if (path) writeFileSync(path, `${JSON.stringify(report, undefined, 2)}\n`);
recordIfAsked({
  id: 'outside-links',
  what: 'Whether the sources and other outside links still answer.',
  command: 'npm run check:links',
  found: `Of ${report.asked} addresses ${report.dead.length} are gone, ${report.moved.length} have moved and ${report.unreachable.length} gave no proper answer.`,
  holds: report.dead.length === 0,
});
process.exitCode = report.dead.length === 0 ? 0 : 1;
