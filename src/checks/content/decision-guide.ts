import { findFaults, type Tree } from '../../islands/decide/tree.ts';
import { type Fault, faultAt } from './fault.ts';
import { fieldFault } from './field-fault.ts';
import type { DataFile, Entry } from './files.ts';
import { didYouMeanOrOneOf } from './suggest.ts';

/** Stands for a value of the wrong shape, which its own schema tells of; no id can be it. */
const unknown = '\0';

/** What is wrong with the paths through the decision guide, as far as questions and outcomes can be read. */
export function checkDecisionGuide(file: DataFile | undefined): Fault[] {
  if (!file) return [];
  const tree = treeOf(file);
  const isWhole = file.yaml.unread.length === 0 && !JSON.stringify(tree).includes(JSON.stringify(unknown).slice(1, -1));
  return findFaults(tree)
    .filter(({ message }) => !message.includes(unknown) && (isWhole || !message.startsWith('no answer leads to')))
    .map(({ path, message }) => fieldFault(file, path, message));
}

/** Guides in the prose of a page that begin with no question of the guide, or that are more than one. */
export function checkGuidesIn(page: Entry, file: DataFile | undefined): Fault[] {
  const guides = page.prose?.guides ?? [];
  if (guides.length === 0) return [];
  const known = file ? treeOf(file).questions.map(({ id }) => id) : [];
  return guides.flatMap(({ from, offset }, index) => {
    const report = (message: string) => [faultAt(page, offset, 'Decide', message)];
    if (from === undefined) return report('names no question; write <Decide from="…" />');
    if (!known.includes(from)) return report(`"${from}" is no question of the guide${didYouMeanOrOneOf(from, known)}`);
    return index > 0 ? report('is a second guide on this page, and answers stand in its address once; keep one') : [];
  });
}

/** Ids of all outcomes: each has an address of its own. */
export function outcomeIds(file: DataFile | undefined): string[] {
  const ids = file ? treeOf(file).outcomes.map(({ id }) => id) : [];
  return ids.filter((id) => !id.includes(unknown));
}

/** The tree alone, every row in its place, so that a fault in some sentence does not hide one in the paths. */
function treeOf(file: DataFile): Tree {
  const guide = fieldsOf(file.yaml.data);
  return {
    start: text(guide.start),
    questions: rows(guide.questions).map((question, index) => ({
      id: id(question.id, index),
      answers: rows(question.answers).map((answer, at) => ({ id: id(answer.id, at), next: text(answer.next) })),
    })),
    outcomes: rows(guide.outcomes).map((outcome, index) => ({
      id: id(outcome.id, index),
      runnerUp: { outcome: text(fieldsOf(outcome.runnerUp).outcome), tip: tipOf(fieldsOf(outcome.runnerUp).tip) },
    })),
  };
}

const fieldsOf = (value: unknown) =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
const rows = (value: unknown) => (Array.isArray(value) ? value.map(fieldsOf) : []);
const text = (value: unknown) => (typeof value === 'string' ? value : unknown);
const id = (value: unknown, index: number) => (typeof value === 'string' ? value : `${unknown}${index}`);

const tipOf = (tip: unknown) =>
  tip === undefined ? undefined : { question: text(fieldsOf(tip).question), answer: text(fieldsOf(tip).answer) };
