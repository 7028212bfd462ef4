import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Fault } from '../../checks/content/fault.ts';

/** What a run of the check came to. */
export type CheckResult = { faults: readonly Fault[] } | { crash: string };

const longest = 120_000;
const ourProgram = fileURLToPath(new URL('checker-process.ts', import.meta.url));

/** Room for what each run throws away: it would spend a fifth of its time on clearing up. */
const execArgv = ['--max-semi-space-size=64'];

/** The check of one copy of the content, in a process that is begun anew where it ended. */
export class Checker {
  readonly #root: string;
  readonly #program: string;
  #child: ChildProcess | undefined;

  /** @param program What checks `root` when it is sent a message, and answers with what came of it. */
  constructor(root: string, program = ourProgram) {
    this.#root = root;
    this.#program = program;
  }

  /** Runs the check over the copy as it is now. Resolves always: an end of the process and no end are crashes. */
  ask(): Promise<CheckResult> {
    if (!this.#child?.connected) this.#child = this.#begin();
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
      // Told so, it hands over an error; otherwise one that meets a process that has just ended is thrown.
      child.send('check', (error) => error && end({ crash: error.message }));
    });
  }

  #begin(): ChildProcess {
    return fork(this.#program, { cwd: this.#root, stdio: ['ignore', 'ignore', 'ignore', 'ipc'], execArgv });
  }

  /** Ends the process. */
  stop(): void {
    this.#child?.kill('SIGKILL');
    this.#child = undefined;
  }
}
