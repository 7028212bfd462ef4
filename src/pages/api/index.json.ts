import type { APIRoute } from 'astro';
import { catalogue } from '../../catalogue/read.ts';
import { decisionGuide } from '../../catalogue/singles.ts';
import { buildDay } from '../../model/build-day.ts';
import { apiListing, heldBy } from '../../outputs/api/listing.ts';

/** Every file of data there is, with what it holds. */
export const GET: APIRoute = async () =>
  Response.json(apiListing(heldBy(await catalogue(), decisionGuide()), buildDay()));
