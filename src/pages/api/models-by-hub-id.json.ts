import type { APIRoute } from 'astro';
import { catalogue } from '../../catalogue/read.ts';
import { byHubId } from '../../outputs/api/by-hub-id.ts';

/** Which license a model has, by its hub id in lower case: one file, since a script asks for many models at once. */
export const GET: APIRoute = async () => Response.json(byHubId(await catalogue()));
