import { defineConfig, devices, type Project } from '@playwright/test';
import { findBrowser } from '../src/machine/browser/find.ts';

// Workers read this file too, and without the words of the command.
if (process.argv.includes('--project=firefox')) process.env.E2E_BROWSER = 'firefox';

function chromium(): Project {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('There is no browser for the tests; run: node scripts/browser.ts');
  return {
    name: 'chromium',
    use: {
      ...devices['Desktop Chrome'],
      permissions: ['clipboard-read', 'clipboard-write'],
      launchOptions: {
        executablePath,
        args: [
          // Chromium as root, as in most containers, does not start inside its sandbox.
          '--no-sandbox',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
          '--no-first-run',
          // Nothing is drawn by hardware here; a process for it costs a twentieth of the run.
          '--in-process-gpu',
          // Pages live for a second: making their scripts faster takes longer than these run, a tenth of the whole.
          '--js-flags=--no-opt',
        ],
      },
    },
  };
}

/**
 * Playwright's own Firefox; with `FIREFOX_PATH` one of the machine, over WebDriver BiDi. A test of what only Chromium offers
 * says so and is skipped: paper as PDF, layout shift, the requests of a worker, a phone's touch.
 */
function firefox(): Project {
  const executablePath = process.env.FIREFOX_PATH;
  return {
    name: 'firefox',
    use: {
      ...devices['Desktop Firefox'],
      ...(executablePath && { channel: 'moz-firefox' }),
      launchOptions: {
        ...(executablePath && { executablePath }),
        // Reads the clipboard without a question, as the permission lets Chromium.
        firefoxUserPrefs: { 'dom.events.testing.asyncClipboard': true },
      },
    },
  };
}

// Not the port of npm start: the tests run beside it, and never against it. A second checkout may choose another.
// Below the range from which systems take ports for outgoing connections.
const port = Number(process.env.E2E_PORT ?? 14_399);

export default defineConfig({
  testDir: '.',
  // Another build, with a configuration of its own.
  testIgnore: ['base-path/**', 'long/**'],
  outputDir: '../test-results',
  fullyParallel: true,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env.CI),
  // Tests wait as well as work: a third one between two keeps both processors of a small machine busy.
  workers: '150%',
  reporter: 'list',
  projects: [process.env.E2E_BROWSER === 'firefox' ? firefox() : chromium()],
  use: {
    baseURL: `http://localhost:${port}`,
    // A window of its own for each test takes longer than most tests. Storage and settings are emptied between them; what
    // else a test changes it takes back.
    reuseContext: true,
    // A machine that stands still for some seconds fails no test.
    actionTimeout: 15_000,
  },
  webServer: {
    command: 'node scripts/run.js serve',
    cwd: '..',
    env: { PORT: `${port}` },
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
