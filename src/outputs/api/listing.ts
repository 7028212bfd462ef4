import { type Collection, collections } from '../../model/collections.ts';
import { kinds } from '../../model/kinds.ts';
import { apiVersion } from './version.ts';

/** One file of data, as `/api/index.json` lists it. Addresses are from the root of the site. */
export interface Listed {
  readonly title: string;
  readonly description: string;
  readonly url: string;
  /** The JSON Schema that the file meets, where it has one. */
  readonly schema?: string;
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

/**
 * `/api/index.json`: every file of data there is.
 *
 * @param count How many entries a collection has.
 * @param models How many hub ids `/api/models-by-hub-id.json` knows.
 * @param outcomes How many outcomes the decision guide has.
 * @param day The day of this edition, YYYY-MM-DD.
 */
export function apiListing(count: (collection: Collection) => number, models: number, outcomes: number, day: string) {
  const files: Listed[] = [
    ...collections.map((collection) => ({
      title: kinds[collection].many,
      description: descriptionOf(collection),
      url: `/api/${collection}.json`,
      schema: `/api/schema/${collection}.json`,
      count: count(collection),
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
      count: models,
    },
  ];
  return { apiVersion, day, files };
}
