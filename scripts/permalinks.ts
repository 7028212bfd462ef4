import { writeFileSync } from 'node:fs';
import { grown } from '../src/checks/site/permalinks.ts';
import { readSite } from '../src/checks/site/site.ts';
import {
  commentsOf,
  permalinksFile,
  readPermalinks,
  unreadableLines,
  writePermalinks,
} from '../src/model/permalinks.ts';
import { permalinksText } from '../src/model/permalinks-text.ts';
import { site as published } from '../src/site.ts';

// Adds the addresses and ids of dist/ that are not written down yet, and sorts; takes nothing away.
const site = readSite('dist', published.base);
if (site.pages.length === 0) {
  console.error('dist/ holds no pages; run npm run build first.');
  process.exit(1);
}
const text = permalinksText();
const unreadable = unreadableLines(text);
if (unreadable.length > 0) {
  // Written anew, the file would lack whatever these lines promised.
  for (const { line, message } of unreadable) console.error(`${permalinksFile}:${line}  ${message}`);
  process.exit(1);
}
writeFileSync(permalinksFile, commentsOf(text) + writePermalinks(grown(readPermalinks(text), site)));
