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
};

/** The same, as parts of a build that are no JavaScript name it in their texts: by the number of the system. */
const codes: Readonly<Record<string, string>> = {
  5: 'EACCES',
  13: 'EACCES',
  28: 'ENOSPC',
  30: 'EROFS',
  112: 'ENOSPC',
  122: 'EDQUOT',
};

function codeOf({ code, message }: NodeJS.ErrnoException): string {
  return codes[/\(os error (\d+)\)/.exec(message)?.[1] ?? ''] ?? code ?? '';
}

/** The name of a package that is not installed. */
const missing = /^Cannot find package '([^']+)'/;

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
  for (const each of chain(error)) {
    const name = missing.exec(each.message)?.[1];
    if (name) return `The package ${name} is not installed; run npm ci.`;
    if (each.code?.startsWith('ERR_PARSE_ARGS')) return `${each.message.split('. ', 1)[0]}.`;
    const sentence = sentences[codeOf(each)];
    if (sentence) return sentence.replace('%', () => each.path ?? 'A file');
  }
  return inspect(error);
}
