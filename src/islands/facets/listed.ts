import type { Collection } from '../../model/collections.ts';
import type { DataOf } from '../../model/entry.ts';
import type { ListedValue } from '../../model/kind.ts';
import { vocabulary } from '../../model/vocabulary.ts';
import type { Facet } from './facet.ts';

/** The facet of a value from a closed list, such as the search narrows by; `any` is the word for no choice. */
export function facetOf<C extends Collection>({ list, ...row }: ListedValue<C>, any: string): Facet<DataOf<C>> {
  return { ...row, any, values: vocabulary(list) };
}
