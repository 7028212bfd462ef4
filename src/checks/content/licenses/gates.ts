import { coveredBy, gateScopes } from '../../../model/gates.ts';
import type { Fault } from '../fault.ts';
import { fieldFault } from '../field-fault.ts';
import type { Entry } from '../files.ts';
import { type Fields, rowsOf, textsOf, verdictOf } from '../values.ts';
import type { Path } from '../yaml/read.ts';

/** Tags that say in a word what a gate says in a sentence: one never stands without the other. */
const tagged = ['user-cap', 'revenue-cap', 'region-exclusion', 'acceptable-use-policy'];

/** Answers that ignore a gate of their license, and tags and gates that do not follow from each other. */
export function checkGates(license: Entry): Fault[] {
  const gates = rowsOf(license, 'gates');
  const tags = [...textsOf(license, 'conditions'), ...textsOf(license, 'limitations')];
  const kinds = gates.map(({ row }) => row.kind);
  return [
    ...gates.flatMap(({ row }) =>
      ignored(license, row).map((path) => fieldFault(license, path, `is "yes" behind a gate: ${saying(row)}`)),
    ),
    ...gates.flatMap(({ row, path }) => {
      const tag = tagged.find((each) => each === row.kind);
      if (tag === undefined || tags.some(({ text }) => text === tag)) return [];
      return [fieldFault(license, [...path, 'kind'], `lacks its tag; add ${tag} to conditions or limitations`)];
    }),
    ...tags
      .filter(({ text }) => tagged.includes(text) && !kinds.includes(text))
      .map(({ text, path }) =>
        fieldFault(license, path, `has no gate of its kind; say in gates whom ${text} keeps out`),
      ),
  ];
}

const saying = ({ kind, clause }: Fields) => `${kind}, ${clause}; write yes-if and the rest of the condition`;

/** Where an answer that the gate covers is a plain yes. */
function ignored(license: Entry, gate: Fields): Path[] {
  const scope = gateScopes.find((each) => each === gate.scope);
  return (scope ? coveredBy[scope] : [])
    .filter((question) => verdictOf(license, question) === 'yes')
    .map((question) => ['answers', question, 'verdict']);
}
