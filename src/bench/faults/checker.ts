import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Fault } from '../../checks/content/fault.ts';

/** What a run of the check came to. */
export type CheckResult = { faults: readonly Fault[] } | { crash: string };

const longest = 120_000;

/** Room for what each run throws away: it would spend a fifth of its time on clearing up. */
const execArgv = ['--max-semi-space-size=64'];

/** The check of one copy of the content, in a process that is begun anew where it ended. */
export class Checker {
  #root: string;
  #child: ChildProcess | undefined;

  constructor(root: string) {
    this.#root = root;
  }

  /** Runs the check over the copy as it is now. Resolves always: an end of the process and no end are crashes. */
  ask(): Promise<CheckResult> {
    const program = fileURLToPath(new URL('checker-process.ts', import.meta.url));
    this.#child ??= fork(program, { cwd: this.#root, stdio: ['ignore', 'ignore', 'ignore', 'ipc'], execArgv });
    const child = this.#child;
    return new Promise((resolve) => {
      const end = (answer: CheckResult) => {
        clearTimeout(timer);
        child.removeAllListeners();
        if ('crash' in answer) this.stop();
        resolve(answer);
      };
      const timer = setTimeout(() => end({ crash: `gave no answer in ${longest / 1000} s` }), longest);
      child.once('message', (answer: CheckResult) => end(answer));
      child.once('exit', (code, signal) => end({ crash: `ended with ${signal ?? code}` }));
      child.once('error', (error) => end({ crash: error.message }));
      child.send('check');
    });
  }

  /** Ends the process. */
  stop(): void {
    this.#child?.kill('SIGKILL');
    this.#child = undefined;
  }
}
