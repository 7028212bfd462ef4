import type { Collection } from '../collections.ts';
import type { DataOf } from '../entry.ts';
import type { ListedValue } from '../kind.ts';
import { vocabulary } from '../vocabulary.ts';
import type { Facet } from './facet.ts';

/** The facet of a value from a closed list, such as the search narrows by; `any` is the word for no choice. */
export function facetOf<C extends Collection>({ list, ...row }: ListedValue<C>, any: string): Facet<DataOf<C>> {
  return { ...row, any, values: vocabulary(list) };
}
