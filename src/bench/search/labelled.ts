import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

/** The labelled questions, in the words of those who typed them. */
export const labelsFile = 'src/bench/search/queries.yml';

/** A question of `queries.yml`: what somebody types, the pages that answer it, and what it asks by. */
const labels = z.array(
  z.strictObject({ q: z.string(), page: z.union([z.string(), z.array(z.string())]), kind: z.string() }),
);
export type Labelled = z.infer<typeof labels>[number];

/** The addresses of the pages that answer a question; labels name them `licenses/mit`, `glossary/copyleft`. */
export const rightPages = ({ page }: Labelled): string[] =>
  [page].flat().map((each) => (each.startsWith('glossary/') ? `/glossary/#${each.slice(9)}` : `/${each}/`));

/** About `count` labelled questions, as many of each kind, spread over all there are. */
export function sampleOf(all: readonly Labelled[], count: number): { q: string; right: string[] }[] {
  const kinds = [...Map.groupBy(all, ({ kind }) => kind).values()];
  const ofEach = Math.ceil(count / kinds.length);
  return kinds
    .flatMap((ofKind) =>
      ofKind.filter((_, at) => at % Math.max(1, Math.floor(ofKind.length / ofEach)) === 0).slice(0, ofEach),
    )
    .map((labelled) => ({ q: labelled.q, right: rightPages(labelled) }));
}

/** All labelled questions. Throws where one of them is no question with a page and a kind. */
export const labelled = (): Labelled[] => labels.parse(parse(readFileSync(labelsFile, 'utf8')));
