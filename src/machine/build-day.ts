import { execFileSync } from 'node:child_process';
import { env } from 'node:process';

/**
 * The day that a build counts from, YYYY-MM-DD: `BUILD_DAY`, else that of the commit, so that one commit makes the same
 * bytes whenever it is built; today where there is no history.
 */
export function buildDay(): string {
  if (env.BUILD_DAY) return env.BUILD_DAY;
  try {
    return execFileSync('git', ['log', '-1', '--format=%cs'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return new Date().toISOString().slice(0, 10);
  }
}
