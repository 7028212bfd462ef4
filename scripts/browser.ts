import { chromium } from '@playwright/test';
import { findBrowser } from '../src/bench/browser/find.ts';
import { installBrowser } from '../src/bench/browser/install.ts';
import { succeeds } from '../src/bench/browser/run.ts';

// Prints the path of a browser for the tests, and installs one where there is none.
if (!findBrowser()) installBrowser(succeeds, process.getuid?.() === 0, chromium.executablePath());
const path = findBrowser();
if (path) {
  console.log(path);
} else {
  console.error('The browser tests need Chromium: install it with your package manager, or set CHROMIUM_PATH to one.');
  process.exitCode = 1;
}
