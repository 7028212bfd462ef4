import type { APIRoute } from 'astro';
import { catalogue } from '../../catalogue/read.ts';
import { decisionGuide } from '../../catalogue/singles.ts';
import { buildDay } from '../../machine/build-day.ts';
import { byHubId } from '../../outputs/api/by-hub-id.ts';
import { apiListing } from '../../outputs/api/listing.ts';

/** Every file of data there is, with what it holds. */
export const GET: APIRoute = async () => {
  const all = await catalogue();
  const models = Object.keys(byHubId(all)).length;
  const { outcomes } = decisionGuide();
  return Response.json(apiListing((collection) => all[collection].length, models, outcomes.length, buildDay()));
};
