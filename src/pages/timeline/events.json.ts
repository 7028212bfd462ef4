import type { APIRoute } from 'astro';
import { catalogue } from '../../catalogue/read.ts';
import { eventRows } from '../../catalogue/record/event-rows.ts';

/** All events, light, for the filters of the timeline. */
export const GET: APIRoute = async () => Response.json(eventRows(await catalogue()));
