import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A question of `queries.yml`, and the pages that answer it. */
export interface Labelled {
  q: string;
  page: string | string[];
  kind: string;
}

/** The address of a page as the labels name it: `licenses/mit`, `glossary/copyleft`. */
const addressOf = (page: string) => (page.startsWith('glossary/') ? `/glossary/#${page.slice(9)}` : `/${page}/`);

/** About `count` labelled questions, as many of each kind, spread over all there are. */
export function sampleOf(all: readonly Labelled[], count: number): { q: string; right: string[] }[] {
  const kinds = [...Map.groupBy(all, ({ kind }) => kind).values()];
  const ofEach = Math.ceil(count / kinds.length);
  return kinds
    .flatMap((ofKind) =>
      ofKind.filter((_, at) => at % Math.max(1, Math.floor(ofKind.length / ofEach)) === 0).slice(0, ofEach),
    )
    .map(({ q, page }) => ({ q, right: [page].flat().map(addressOf) }));
}

/** All labelled questions. */
export const labelled = (): Labelled[] => parse(readFileSync('src/islands/search/queries.yml', 'utf8')) as Labelled[];
