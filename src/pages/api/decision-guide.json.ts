import type { APIRoute } from 'astro';
import { decisionGuide } from '../../catalogue/singles.ts';
import { decisionGuideData } from '../../outputs/api/decision-guide.ts';

/** Questions, answers and outcomes of the decision guide. */
export const GET: APIRoute = () => Response.json(decisionGuideData(decisionGuide()));
