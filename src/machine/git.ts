import { execFileSync } from 'node:child_process';

const answers = new Map<string, string | undefined>();

/** What git says of the work tree, asked once in a run: every page of a build wants to know. Undefined where there is no history. */
export function git(...words: readonly string[]): string | undefined {
  const question = words.join(' ');
  if (!answers.has(question)) answers.set(question, ask(words));
  return answers.get(question);
}

function ask(words: readonly string[]): string | undefined {
  try {
    return execFileSync('git', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return undefined;
  }
}
