import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from '../src/bench/browser/find.ts';

const executablePath = findBrowser();
if (!executablePath) throw new Error('There is no browser for the tests; run: node scripts/browser.ts');

// Not the port of npm start: the tests run beside it, and never against it. A second checkout may choose another.
// Below the range from which systems take ports for outgoing connections.
const port = Number(process.env.E2E_PORT ?? 14_399);

export default defineConfig({
  testDir: '.',
  // Another build, with a configuration of its own.
  testIgnore: ['base-path/**', 'long/**'],
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  reporter: 'list',
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://localhost:${port}`,
    permissions: ['clipboard-read', 'clipboard-write'],
    // A window of its own for each test takes longer than most tests. Storage and settings are emptied between them; what
    // else a test changes it takes back.
    reuseContext: true,
    actionTimeout: 5_000,
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath,
      args: [
        // Chromium as root, as in most containers, does not start inside its sandbox.
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  webServer: {
    command: 'node scripts/run.js serve',
    cwd: '..',
    env: { PORT: `${port}` },
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
