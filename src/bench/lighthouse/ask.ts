import { execFile } from 'node:child_process';
import { env } from 'node:process';
import { promisify } from 'node:util';
import type { Report } from './judge.ts';

/** Fetched when it is asked for: it brings half as many packages again as all else here, and no test needs it. */
const version = 'lighthouse@12.2.3';

/** What Lighthouse says of an address, as on a phone. Throws where it cannot be fetched or the page cannot be opened. */
export async function ask(address: string, browser: string): Promise<Report> {
  const words = ['exec', '--yes', `--package=${version}`, '--', 'lighthouse', address];
  const options = ['--output=json', '--quiet', '--chrome-flags=--headless=new --no-sandbox'];
  const { stdout } = await promisify(execFile)('npm', [...words, ...options], {
    env: { ...env, CHROME_PATH: browser },
    maxBuffer: 64 * 1024 * 1024,
  });
  return JSON.parse(stdout) as Report;
}
