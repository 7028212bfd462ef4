import { spawnSync } from 'node:child_process';

/** True where a command ran and succeeded. What it prints goes to stderr: stdout is for the answer alone. */
export function succeeds(command: string, ...args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: ['ignore', 2, 2] }).status === 0;
}
