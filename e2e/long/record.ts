import type { FullConfig, FullResult, Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { record } from '../../src/checks/record.ts';

/** Writes what a long run found into the site's last checks, where it is asked to: `RECORD=1 npm run test:long`. */
export default class Record implements Reporter {
  private pages = 0;
  private faulty = 0;

  onBegin(_config: FullConfig): void {
    this.pages = 0;
  }

  onTestEnd({ location }: TestCase, { status }: TestResult): void {
    if (!location.file.endsWith('every-page.spec.ts')) return;
    this.pages += 1;
    if (status !== 'passed') this.faulty += 1;
  }

  onEnd({ status }: FullResult): void {
    if (!process.env.RECORD || status === 'interrupted') return;
    if (this.pages === 0) throw new Error('No page was asked: e2e/long/every-page.spec.ts did not run.');
    const found = `${this.faulty === 0 ? 'No page' : `${this.faulty} pages`} of ${this.pages} with a violation.`;
    record({
      id: 'accessibility',
      what: 'Whether every page passes the rules of axe, in light and in dark.',
      command: 'npm run test:long',
      found,
      holds: this.faulty === 0,
    });
  }
}
