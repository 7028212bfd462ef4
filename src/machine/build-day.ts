import { env } from 'node:process';
import { git } from './git.ts';

/**
 * The day that a build counts from, YYYY-MM-DD: `BUILD_DAY`, else that of the commit, so that one commit makes the same
 * bytes whenever it is built; today where there is no history.
 */
export function buildDay(): string {
  return env.BUILD_DAY || git('log', '-1', '--format=%cs') || new Date().toISOString().slice(0, 10);
}
