import { coveredBy, type GateScope } from '../../../model/gates.ts';
import type { Fault } from '../fault.ts';
import { fieldFault } from '../field-fault.ts';
import type { Entry } from '../files.ts';
import { listOf, textsOf, verdictOf } from '../values.ts';
import type { Path } from '../yaml/read.ts';

/** Tags that say in a word what a gate says in a sentence: one never stands without the other. */
const tagged = ['user-cap', 'revenue-cap', 'region-exclusion', 'acceptable-use-policy'];

/** Answers that ignore a gate of their license, and tags and gates that do not follow from each other. */
export function checkGates(license: Entry): Fault[] {
  if (license.collection !== 'licenses') return [];
  const gates = listOf(license, 'gates').map(({ value, path }) => ({ gate: (value ?? {}) as Gate, path }));
  const tags = [...textsOf(license, 'conditions'), ...textsOf(license, 'limitations')];
  const kinds = gates.map(({ gate }) => gate.kind);
  return [
    ...gates.flatMap(({ gate }) =>
      ignored(license, gate).map((path) => fieldFault(license, path, `is "yes" behind a gate: ${saying(gate)}`)),
    ),
    ...gates
      .filter(({ gate }) => tagged.includes(gate.kind ?? '') && !tags.some(({ text }) => text === gate.kind))
      .map(({ gate, path }) =>
        fieldFault(license, [...path, 'kind'], `lacks its tag: add ${gate.kind} to conditions or limitations`),
      ),
    ...tags
      .filter(({ text }) => tagged.includes(text) && !kinds.includes(text))
      .map(({ text, path }) =>
        fieldFault(license, path, `has no gate of its kind; say in gates whom ${text} keeps out`),
      ),
  ];
}

interface Gate {
  kind?: string;
  scope?: GateScope;
  clause?: string;
}

const saying = ({ kind, clause }: Gate) => `${kind}, ${clause}; write yes-if and the rest of the condition`;

/** Where an answer that the gate covers is a plain yes. */
function ignored(license: Entry, { scope }: Gate): Path[] {
  const covered = (scope && coveredBy[scope]) ?? [];
  return covered
    .filter((question) => verdictOf(license, question) === 'yes')
    .map((question) => ['answers', question, 'verdict']);
}
