import { recordIfAsked } from '../src/checks/record.ts';
import { checkSite } from '../src/checks/site/all.ts';
import { readSite } from '../src/checks/site/built-site.ts';
import { faultLines } from '../src/checks/site/fault.ts';
import { counted } from '../src/model/count.ts';
import { readPermalinks } from '../src/model/permalinks.ts';
import { permalinksText } from '../src/model/permalinks-text.ts';
import { site as published } from '../src/site.ts';

// A site that was built from other content is held against the permalinks of that.
const [folder = 'dist', root = '.'] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const site = readSite(folder, published.base);
const rows = readPermalinks(permalinksText(root));
const lines = faultLines(await checkSite(site, rows), folder);
for (const line of lines) console.log(line);

const count = lines.length === 0 ? 'No faults' : counted(lines.length, 'fault');
console.log(`${count} on ${site.pages.length} pages`);
recordIfAsked({
  id: 'site',
  what: 'Whether links, addresses, weights, policies and data of the built site hold.',
  command: 'npm run check:site',
  found: `${count} on ${site.pages.length} pages.`,
  holds: lines.length === 0,
});
process.exitCode = lines.length === 0 ? 0 : 1;
