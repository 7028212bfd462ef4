import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { grown, type Permalinks, permalinksText } from '../src/checks/site/permalinks.ts';
import { readSite } from '../src/checks/site/site.ts';
import { site as published } from '../src/site.ts';

// Adds the addresses and ids of dist/ that are not written down yet; takes nothing away.
const file = 'content/permalinks.json';
const rows = existsSync(file)
  ? (JSON.parse(readFileSync(file, 'utf8')) as Permalinks)
  : { addresses: {}, redirects: {} };
const site = readSite('dist', published.base);
if (site.pages.length === 0) {
  console.error('dist/ holds no pages; run npm run build first.');
  process.exit(1);
}
writeFileSync(file, permalinksText(grown(rows, site)));
