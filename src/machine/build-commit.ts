import { env } from 'node:process';
import { git } from './git.ts';

/** The commit that a build is made from, shortened: `BUILD_COMMIT`, else that of the work tree; empty where there is no history. */
export function buildCommit(): string {
  return env.BUILD_COMMIT ?? git('rev-parse', '--short=10', 'HEAD') ?? '';
}
