import type { APIRoute } from 'astro';
import { jsonSchemaOf } from '../../../api/schema.ts';
import { type Collection, collections } from '../../../schemas/collections.ts';

export const getStaticPaths = () => collections.map((collection) => ({ params: { collection } }));

/** What the collection's data promise. */
export const GET: APIRoute = ({ params }) => Response.json(jsonSchemaOf(params.collection as Collection));
