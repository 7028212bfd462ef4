import { readFileSync, writeFileSync } from 'node:fs';
import { grown } from '../src/checks/site/permalinks.ts';
import { readSite } from '../src/checks/site/site.ts';
import { permalinksFile, readPermalinks, writePermalinks } from '../src/model/permalinks.ts';
import { site as published } from '../src/site.ts';

// Adds the addresses and ids of dist/ that are not written down yet, and sorts; takes nothing away.
const site = readSite('dist', published.base);
if (site.pages.length === 0) {
  console.error('dist/ holds no pages; run npm run build first.');
  process.exit(1);
}
writeFileSync(permalinksFile, writePermalinks(grown(readPermalinks(readFileSync(permalinksFile, 'utf8')), site)));
