import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Refusal } from '../../machine/explain.ts';
import { Checker, type CheckResult } from './checker.ts';
import { copyContent, make } from './copy.ts';
import { type Expectation, expectationsOf, type Read } from './expect.ts';
import type { Item } from './item.ts';
import { judge, type Verdict } from './judge.ts';
import { filesOf, type Round, roundsOf } from './rounds.ts';

/** An item and how the check did on it. */
export interface Result extends Verdict {
  item: Item;
}

type Expected = ReadonlyMap<Item, readonly Expectation[]>;

/** What each item expects. Throws a refusal that names every item that cannot be made: the text it replaces has changed. */
function expectedOf(project: string, items: readonly Item[]): Expected {
  const read: Read = (file) => {
    const path = join(project, 'content', file);
    return existsSync(path) ? readFileSync(path, 'latin1') : undefined;
  };
  const expected = new Map<Item, readonly Expectation[]>();
  const lines: string[] = [];
  for (const item of items) {
    try {
      expected.set(item, expectationsOf(item, read));
    } catch (error) {
      lines.push(`${item.subject}: "${item.name}" cannot be made: ${(error as Error).message}`);
    }
  }
  if (lines.length > 0) throw new Refusal(`${lines.join('\n')}\nMend these items in src/bench/faults/.`);
  return expected;
}

/** One copy of the content with a process that checks it. */
class Worker {
  readonly root = mkdtempSync(join(tmpdir(), 'faults-'));
  readonly #checker = new Checker(this.root);
  readonly #expected: Expected;

  constructor(project: string, expected: Expected) {
    this.#expected = expected;
    copyContent(project, this.root);
  }

  /** The check of the content with all changes of `items` made; afterwards the content is as before. */
  async #check(items: readonly Item[]): Promise<CheckResult> {
    const undo = items.flatMap((item) => item.changes.map((change) => make(this.root, change)));
    const answer = await this.#checker.ask();
    for (const step of undo.reverse()) step();
    return answer;
  }

  #judge(item: Item, answer: CheckResult, alone: boolean): Result {
    if ('crash' in answer) return { item, outcome: 'crashed', found: answer.crash };
    const files = filesOf(item);
    const faults = alone
      ? answer.faults
      : answer.faults.filter((fault) => files.has(fault.file.replace('content/', '')));
    return { item, ...judge(item, this.#expected.get(item) ?? [], faults) };
  }

  /** How the check did on each item of a round. What does not do well in company is asked about alone. */
  async run(round: Round): Promise<Result[]> {
    const together = await this.#check(round);
    const results: Result[] = [];
    for (const item of round) {
      const first = this.#judge(item, together, round.length === 1);
      const alone = first.outcome !== 'named' && round.length > 1;
      results.push(alone ? this.#judge(item, await this.#check([item]), true) : first);
    }
    return results;
  }

  end(): void {
    this.#checker.stop();
    rmSync(this.root, { recursive: true, force: true });
  }
}

/**
 * Makes every item in copies of `project`'s content, `workers` at a time, and tells each result as it comes. Throws,
 * before any is made, on one that cannot be made.
 */
export async function runItems(
  project: string,
  items: readonly Item[],
  workers: number,
  tell: (result: Result) => void,
): Promise<Result[]> {
  const expected = expectedOf(project, items);
  const rounds = roundsOf(items);
  const results: Result[] = [];
  const work = async () => {
    const worker = new Worker(project, expected);
    try {
      for (let round = rounds.shift(); round; round = rounds.shift()) {
        const found = await worker.run(round);
        for (const result of found) tell(result);
        results.push(...found);
      }
    } finally {
      worker.end();
    }
  };
  await Promise.all(Array.from({ length: workers }, work));
  const order = new Map(items.map((item, at) => [item, at]));
  return results.sort((a, b) => (order.get(a.item) ?? 0) - (order.get(b.item) ?? 0));
}
