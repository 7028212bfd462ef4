import type { APIRoute } from 'astro';
import { byHubIdJsonSchema } from '../../../outputs/api/by-hub-id.ts';

/** What the data of models by hub id promise. */
export const GET: APIRoute = () => Response.json(byHubIdJsonSchema());
