import type { APIRoute } from 'astro';
import { type Collection, collections } from '../../../model/collections.ts';
import { jsonSchemaOf } from '../../../outputs/api/schema.ts';

export const getStaticPaths = () => collections.map((collection) => ({ params: { collection } }));

/** What the collection's data promise. */
export const GET: APIRoute = ({ params }) => Response.json(jsonSchemaOf(params.collection as Collection));
