import type { APIRoute } from 'astro';
import { catalogue } from '../../../catalogue/read.ts';
import { sentencesOf } from '../../../model/license-sentences.ts';

export const getStaticPaths = async () =>
  (await catalogue()).licenses.flatMap(({ id, data }) =>
    data.answers ? [{ params: { id }, props: sentencesOf(data, data.answers) }] : [],
  );

/** The sentences of the answers of a license and of what stands before them, fetched when it is put beside another. */
export const GET: APIRoute = ({ props }) => Response.json(props);
