import { pathToFileURL } from 'node:url';
import { requireFit } from '../src/machine/folder.ts';

// Astro's own command line.
requireFit(process.cwd());
await import(pathToFileURL('node_modules/astro/bin/astro.mjs').href);
