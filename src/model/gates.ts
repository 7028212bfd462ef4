import type { PageQuestion } from './questions.ts';

/** What a gate can suspend. */
export const gateScopes = ['all', 'commercial', 'hosting', 'artefact'] as const;
export type GateScope = (typeof gateScopes)[number];

/**
 * The questions a gate of each scope covers. Leaving a name off, keeping source private and owning what it makes are no uses
 * of the thing: a gate does not make them dearer. A gate for one artefact is told for that one and decides no answer for all.
 */
export const coveredBy: Readonly<Record<GateScope, readonly PageQuestion[]>> = {
  all: ['use-in-house', 'sell', 'host', 'modify-and-share', 'train-on-outputs', 'train-and-release'],
  commercial: ['use-in-house', 'sell', 'host', 'train-and-release'],
  hosting: ['host'],
  artefact: [],
};
