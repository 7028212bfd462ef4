import { inspect } from 'node:util';

/** A command that cannot do what it is asked for: its message is one sentence, what is wrong and what to do. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

/** What a machine denies, by the code of the error; `%` stands for the file it is about. */
const sentences: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full; free some space and start again.',
  EDQUOT: 'The disk is full for this user; free some space and start again.',
  EACCES: '% may not be read or written; give yourself the right to it and start again.',
  EPERM: '% may not be changed; close what uses it or give yourself the right to it, and start again.',
  EBUSY: '% is in use; close what uses it and start again.',
  EROFS: '% lies on a disk that may only be read; move the project to another.',
  EMFILE: 'Too many files are open at once; close other programs and start again.',
  ERR_MODULE_NOT_FOUND: 'A package or a file of this project is missing; run npm ci and start again.',
};

/** Parts of a build that are no JavaScript give no code. */
const full = /no space left on device|not enough space on the disk/i;

/** An error and what it was caused by, the outer first. */
function* chain(error: unknown): Generator<NodeJS.ErrnoException> {
  for (let each = error; each instanceof Error; each = each.cause) yield each;
}

/**
 * What to tell a person about an error that ended a command: one sentence where the machine or the question is to blame,
 * else all that is known, because the fault is in the program.
 */
export function explain(error: unknown): string {
  if (error instanceof Refusal) return error.message;
  for (const { code = '', message, path = 'A file' } of chain(error)) {
    const sentence = sentences[full.test(message) ? 'ENOSPC' : code];
    if (sentence) return sentence.replace('%', () => path);
  }
  return inspect(error);
}
