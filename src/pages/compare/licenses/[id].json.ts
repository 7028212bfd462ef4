import type { APIRoute } from 'astro';
import { catalogue } from '../../../catalogue/read.ts';
import { sentencesOf } from '../../../islands/compare/sentences.ts';

export const getStaticPaths = async () =>
  (await catalogue()).licenses.flatMap(({ id, data: { answers, covers } }) =>
    answers ? [{ params: { id }, props: sentencesOf(answers, covers) }] : [],
  );

/** The sentences of the answers of a license, fetched when it is put beside another. */
export const GET: APIRoute = ({ props }) => Response.json(props);
