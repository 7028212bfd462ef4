import type { APIRoute } from 'astro';
import { catalogue } from '../../catalogue/read.ts';
import type { Definitions } from '../../islands/terms/definitions.ts';

/** The definitions that pages show where a term is used first, for those who ask there. */
export const GET: APIRoute = async () => {
  const { glossary } = await catalogue();
  const shown = glossary.filter(({ data }) => data.shownFor.length > 0);
  return Response.json(
    Object.fromEntries(
      shown.map(({ id, data: { term, definition } }) => [id, { term, definition }]),
    ) satisfies Definitions,
  );
};
