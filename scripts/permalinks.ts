import { writeFileSync } from 'node:fs';
import { readSite } from '../src/checks/site/built-site.ts';
import { grown } from '../src/checks/site/permalinks.ts';
import { requireBuilt } from '../src/machine/built.ts';
import { Refusal } from '../src/machine/explain.ts';
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
requireBuilt();
const site = readSite('dist', published.base);
const text = permalinksText();
const unreadable = unreadableLines(text);
// Written anew, the file would lack whatever these lines promised.
if (unreadable.length > 0)
  throw new Refusal(unreadable.map(({ line, message }) => `${permalinksFile}:${line}  ${message}`).join('\n'));
writeFileSync(permalinksFile, commentsOf(text) + writePermalinks(grown(readPermalinks(text), site)));
