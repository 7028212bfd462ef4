import { env } from 'node:process';
import { git } from '../machine/git.ts';
import { dayFrom, today } from './today.ts';

/**
 * The day that a build counts from, YYYY-MM-DD: `BUILD_DAY`, else that of the commit, so that one commit makes the same
 * bytes whenever it is built; today where there is no history. Throws a refusal where `BUILD_DAY` is no day.
 */
export function buildDay(): string {
  if (env.BUILD_DAY) return dayFrom('BUILD_DAY', env.BUILD_DAY);
  return git('log', '-1', '--format=%cs') || today();
}
