import config from '../playwright.config.ts';

/** The long run: every page of the site, which `npm test` asks of a sample of each kind only. */
export default {
  ...config,
  testDir: '.',
  testIgnore: [],
  timeout: 120_000,
  outputDir: '../../test-results',
  reporter: [['list'], ['./record.ts']] as const,
  webServer: { ...config.webServer, cwd: '../..' },
};
