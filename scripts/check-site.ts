import { readFileSync } from 'node:fs';
import { checkSite } from '../src/checks/site/all.ts';
import { apiFaults } from '../src/checks/site/api.ts';
import { faultLines } from '../src/checks/site/fault.ts';
import type { Permalinks } from '../src/checks/site/permalinks.ts';
import { readSite } from '../src/checks/site/site.ts';
import { site as published } from '../src/site.ts';

const folder = process.argv[2] ?? 'dist';
const site = readSite(folder, published.base);
const rows = JSON.parse(readFileSync('content/permalinks.json', 'utf8')) as Permalinks;
const lines = faultLines([...(await checkSite(site, rows)), ...apiFaults(folder)], folder);
for (const line of lines) console.log(line);

const count = lines.length === 0 ? 'No faults' : `${lines.length} ${lines.length === 1 ? 'fault' : 'faults'}`;
console.log(`${count} on ${site.pages.length} pages`);
process.exitCode = lines.length === 0 ? 0 : 1;
