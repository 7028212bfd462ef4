import type { Card, Facet } from '../islands/search/format.ts';
import type { PageEntry } from '../model/entry.ts';
import type { ListedValue } from '../model/kind.ts';
import { pageKind } from '../model/kinds.ts';
import { term } from '../model/vocabulary.ts';

/** What the page of an entry says of itself to the search: its type, one fact, what readers can filter by. */
export function cardOf({ collection, data }: PageEntry): Card {
  const { searchType, fact, sign, facets } = pageKind(collection);
  const read = (listed: ListedValue<never>) => {
    const value = listed.of(data as never);
    return value === undefined ? undefined : { value, label: term(listed.list, value).label };
  };
  const shown = fact && read(fact);
  const stands = sign && read(sign);
  return {
    type: searchType,
    ...(shown && { fact: shown.label }),
    ...(sign && stands && { sign: { side: sign.sideOf(stands.value), word: stands.label } }),
    ...(facets.length > 0 && {
      facets: facets.flatMap((facet): Facet[] => {
        const found = read(facet);
        return found ? [{ key: facet.key, label: facet.label, value: found.value, term: found.label }] : [];
      }),
    }),
  };
}
