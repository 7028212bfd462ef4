import type { APIRoute } from 'astro';
import { decisionGuideJsonSchema } from '../../../outputs/api/decision-guide.ts';

/** What the data of the decision guide promise. */
export const GET: APIRoute = () => Response.json(decisionGuideJsonSchema());
