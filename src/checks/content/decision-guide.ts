import { findFaults, findFaultsApart, type Tree } from '../../model/decision-guide/tree.ts';
import { generatedIds } from '../../model/page-kind.ts';
import type { CheckedContent } from './checked-content.ts';
import type { Fault } from './fault.ts';
import { fieldFault } from './field-fault.ts';
import type { DataFile } from './files.ts';
import { didYouMeanOrOneOf } from './suggest.ts';
import { fieldsIn, rowsIn, rowsOf, valueAt } from './values.ts';

/** Stands for a value of the wrong shape, which its own schema tells of; no id can be it. */
const unknown = '\0';

/** What is wrong with the ways through the decision guide and with what its outcomes name, as far as they can be read. */
export function checkDecisionGuide(content: CheckedContent): Fault[] {
  const file = content.decisionGuide;
  if (!file) return [];
  return [...checkWays(file), ...checkLayers(content, file), ...checkRules(content, file)];
}

function checkWays(file: DataFile): Fault[] {
  const tree = treeOf(file);
  const isWhole = file.yaml.unread.length === 0 && !JSON.stringify(tree).includes(JSON.stringify(unknown).slice(1, -1));
  return (isWhole ? findFaults(tree) : findFaultsApart(tree))
    .filter(({ message }) => !message.includes(unknown))
    .map(({ path, message }) => fieldFault(file, path, message));
}

/** Outcomes that do not say of every layer, in the layers' own order, what to do with it. */
function checkLayers(content: CheckedContent, file: DataFile): Fault[] {
  const known = content
    .entriesOf('layers')
    .map((layer) => ({ id: layer.id, order: Number(valueAt(layer, 'order')) }))
    .sort((a, b) => a.order - b.order)
    .map(({ id }) => id);
  return outcomesOf(file).flatMap((outcome, index) => {
    const layers = fieldsOfRows(outcome.layers).map(({ layer }) => layer);
    const missing = known.filter((id) => !layers.includes(id));
    const path = ['outcomes', index, 'layers'];
    if (!Array.isArray(outcome.layers)) return [];
    if (missing.length > 0) return [fieldFault(file, path, `lacks ${missing.join(', ')}; add a row for each`)];
    const astray = known.findIndex((id, at) => layers[at] !== id);
    if (astray < 0) return [];
    return [
      fieldFault(
        file,
        [...path, astray],
        `stands where "${known[astray]}" belongs; put the rows in the order of the layers`,
      ),
    ];
  });
}

/** Rules that point at a heading which the guide they name does not have. */
function checkRules(content: CheckedContent, file: DataFile): Fault[] {
  return outcomesOf(file).flatMap((outcome, index) =>
    fieldsOfRows(outcome.rules).flatMap(({ page, heading }, at) => {
      const guide = content.entriesOf('guides').find(({ id }) => id === page);
      if (!guide?.prose || typeof heading !== 'string') return [];
      const ids = [...guide.prose.headings.flatMap(({ id }) => id ?? []), ...generatedIds('guides')];
      if (ids.includes(heading)) return [];
      const message = `"${heading}" is no heading of ${guide.path}${didYouMeanOrOneOf(heading, ids)}`;
      return [fieldFault(file, ['outcomes', index, 'rules', at, 'heading'], message)];
    }),
  );
}

/** Ids of all questions: a page may begin the guide with any. */
export function questionIds(file: DataFile | undefined): string[] {
  const ids = file ? treeOf(file).questions.map(({ id }) => id) : [];
  return ids.filter((id) => !id.includes(unknown));
}

/** Ids of all outcomes: each has an address of its own. */
export function outcomeIds(file: DataFile | undefined): string[] {
  const ids = file ? treeOf(file).outcomes.map(({ id }) => id) : [];
  return ids.filter((id) => !id.includes(unknown));
}

/** The tree alone, every row in its place, so that a fault in some sentence does not hide one in the paths. */
function treeOf(file: DataFile): Tree {
  return {
    start: text(valueAt(file, 'start')),
    questions: rowsOf(file, 'questions').map(({ row }, index) => ({
      id: id(row.id, index),
      answers: fieldsOfRows(row.answers).map((answer, at) => ({ id: id(answer.id, at), next: text(answer.next) })),
    })),
    outcomes: outcomesOf(file).map((outcome, index) => {
      const runnerUp = fieldsIn(outcome.runnerUp);
      const tip = fieldsIn(runnerUp.tip);
      return {
        id: id(outcome.id, index),
        runnerUp: { outcome: text(runnerUp.outcome), tip: { question: text(tip.question), answer: text(tip.answer) } },
      };
    }),
  };
}

const outcomesOf = (file: DataFile) => rowsOf(file, 'outcomes').map(({ row }) => row);
const fieldsOfRows = (value: unknown) => rowsIn(value, []).map(({ row }) => row);
const text = (value: unknown) => (typeof value === 'string' ? value : unknown);
const id = (value: unknown, index: number) => (typeof value === 'string' ? value : `${unknown}${index}`);
