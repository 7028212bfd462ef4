import type { APIRoute } from 'astro';
import type { Entry } from '../../catalogue/catalogue.ts';
import { catalogue } from '../../catalogue/read.ts';
import { type Collection, collections } from '../../model/collections.ts';
import { itemOf } from '../../outputs/api/items.ts';
import { apiVersion } from '../../outputs/api/version.ts';

export const getStaticPaths = () => collections.map((collection) => ({ params: { collection } }));

/** Every entry of a collection. */
export const GET: APIRoute = async ({ params }) => {
  const collection = params.collection as Collection;
  const entries: readonly Entry[] = (await catalogue())[collection];
  return Response.json({ $schema: `/api/schema/${collection}.json`, apiVersion, items: entries.map(itemOf) });
};
