import { defineConfig } from '@playwright/test';
import config from '../playwright.config.ts';

const port = new URL(config.use?.baseURL ?? '').port;

/** The browser of the other tests on a site that was built for a folder of its host: see `npm run build:base`, which comes before. */
export default defineConfig({
  ...config,
  testIgnore: [],
  outputDir: '../../test-results',
  webServer: {
    command: 'node scripts/run.js serve dist-base',
    cwd: '../..',
    env: { PORT: port, BASE_PATH: '/sub/' },
    url: `http://localhost:${port}/sub/`,
    reuseExistingServer: false,
  },
});
