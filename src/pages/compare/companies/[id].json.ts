import type { APIRoute } from 'astro';
import { companyMatrix, thingsOf } from '../../../catalogue/company-matrix.ts';
import { catalogue } from '../../../catalogue/read.ts';

export const getStaticPaths = async () => {
  const all = await catalogue();
  return companyMatrix(all).map((row) => ({ params: { id: row.company.id }, props: thingsOf(all, row) }));
};

/** What a company opened and held, thing by thing, fetched when it is put beside another. */
export const GET: APIRoute = ({ props }) => Response.json(props);
