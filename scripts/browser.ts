import { chromium } from '@playwright/test';
import { findBrowser, isShell } from '../src/machine/browser/find.ts';
import { installBrowser, installFromSystem } from '../src/machine/browser/install.ts';
import { succeeds } from '../src/machine/browser/run.ts';
import { Refusal } from '../src/machine/explain.ts';

// Prints the path of a browser for the tests, and installs one where there is none. What judges every commit gets the
// faster one, too; a reader's machine is left as it is.
const { env, getuid } = process;
const isRoot = getuid?.() === 0;
if (!findBrowser()) installBrowser(succeeds, isRoot, chromium.executablePath());
else if (env.CI && !env.CHROMIUM_PATH && !isShell(findBrowser())) installFromSystem(succeeds, isRoot);
const path = findBrowser();
if (!path)
  throw new Refusal(
    'The browser tests need Chromium: install it with your package manager, or set CHROMIUM_PATH to one.',
  );
console.log(path);
