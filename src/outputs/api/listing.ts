import type { Catalogue } from '../../catalogue/catalogue.ts';
import { type Collection, collections } from '../../model/collections.ts';
import type { DecisionGuide } from '../../model/decision-guide/paths.ts';
import { kinds } from '../../model/kinds.ts';
import { byHubId } from './by-hub-id.ts';
import { apiVersion } from './version.ts';

/** One file of data, as `/api/index.json` lists it. Addresses are from the root of the site. */
export interface Listed {
  readonly title: string;
  readonly description: string;
  readonly url: string;
  /** The JSON Schema that the file meets. */
  readonly schema: string;
  readonly count: number;
}

/** What is in a collection whose row of kinds has no sentence for readers. */
const described: Partial<Record<Collection, string>> = {
  glossary: 'Terms with a definition and what people mistake them for.',
  events: 'What moved, with the day, who, from and to which license, and sources.',
  changes: 'What pages said before and say since, with the day, the reason and verdicts that turned.',
  sources: 'Every document that is cited anywhere, with its address and the day it was read.',
};

function descriptionOf(collection: Collection): string {
  const row = kinds[collection];
  return described[collection] ?? ('summary' in row ? String(row.summary) : row.many);
}

/** How much each file holds. */
export interface Held {
  /** Entries of a collection. */
  entries: (collection: Collection) => number;
  /** Hub ids that `/api/models-by-hub-id.json` knows. */
  hubIds: number;
  /** Outcomes of the decision guide. */
  outcomes: number;
}

/** What the site of this build holds. */
export const heldBy = (all: Catalogue, { outcomes }: Pick<DecisionGuide, 'outcomes'>): Held => ({
  entries: (collection) => all[collection].length,
  hubIds: Object.keys(byHubId(all)).length,
  outcomes: outcomes.length,
});

/**
 * `/api/index.json`: every file of data there is.
 *
 * @param day The day of this edition, YYYY-MM-DD.
 */
export function apiListing({ entries, hubIds, outcomes }: Held, day: string) {
  const files: Listed[] = [
    ...collections.map((collection) => ({
      title: kinds[collection].many,
      description: descriptionOf(collection),
      url: `/api/${collection}.json`,
      schema: `/api/schema/${collection}.json`,
      count: entries(collection),
    })),
    {
      title: 'Decision guide',
      description: 'Questions, their answers with reasons, and outcomes with what to open, hold and do first.',
      url: '/api/decision-guide.json',
      schema: '/api/schema/decision-guide.json',
      count: outcomes,
    },
    {
      title: 'Models by hub id',
      description: 'The license, the answers and the gates of a model, by its hub id in lower case.',
      url: '/api/models-by-hub-id.json',
      schema: '/api/schema/models-by-hub-id.json',
      count: hubIds,
    },
  ];
  return { apiVersion, day, files };
}
