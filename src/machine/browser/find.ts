import { accessSync, constants } from 'node:fs';
import { basename, delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** What the search asks of the machine; tests answer in its place. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  /** True where a program stands at this path and may be started. */
  readonly isProgram: (path: string) => boolean;
  /** Where Playwright keeps its own Chromium, there or not. */
  readonly playwrightPath: () => string;
}

/** Chromium without a window, as Playwright itself takes it where it can: tests are done in two thirds of the time. */
const shell = 'chromium-headless-shell';
const names = [shell, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const macPaths = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Where a browser may stand, the first choice first. */
function candidates({ env, platform, playwrightPath }: Machine): string[] {
  const folders = [...new Set([...(env.PATH ?? '').split(delimiter).filter(Boolean), '/usr/bin'])];
  return [
    ...(env.CHROMIUM_PATH ? [env.CHROMIUM_PATH] : []),
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...(platform === 'darwin' ? macPaths : []),
    playwrightPath(),
  ];
}

/** The path of the first browser on a machine, undefined where it has none. */
export function findBrowserOn(machine: Machine): string | undefined {
  return candidates(machine).find(machine.isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** True for the browser that has no window. */
export const isShell = (path: string | undefined): boolean => path !== undefined && basename(path) === shell;

/** The path of a browser on this machine, undefined where it has none. */
export function findBrowser(): string | undefined {
  const { env, platform } = process;
  return findBrowserOn({ env, platform, isProgram, playwrightPath: () => chromium.executablePath() });
}
