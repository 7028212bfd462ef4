import { attributeOf, type Choice, type ItemValues, type OfferedFacet } from './facet.ts';
import { placeAttributeOf } from './order.ts';

/** The facets whose selects stand within an element. */
export function facetsIn(root: ParentNode): OfferedFacet[] {
  return [...root.querySelectorAll<HTMLSelectElement>('select[data-facet]')].map((select) => ({
    key: select.name,
    group: select.dataset.facet || select.name,
    values: optionsOf(select),
  }));
}

/** The values of a select's options, without the one for no choice. */
export function optionsOf(select: HTMLSelectElement | null): string[] {
  return [...(select?.options ?? [])].map(({ value }) => value).filter(Boolean);
}

/** The values that the attributes of an item's element hold. */
export function valuesIn(element: Element, facets: readonly OfferedFacet[]): ItemValues {
  const words = (text: string | null) => (text ?? '').split(' ').filter(Boolean);
  return Object.fromEntries(facets.map(({ key }) => [key, words(element.getAttribute(attributeOf(key)))]));
}

/** The place of an item's element in an order. */
export const placeIn = (element: Element, order: string) => Number(element.getAttribute(placeAttributeOf(order)));

/** Sets the selects within an element to what is chosen. */
export function showChoice(root: ParentNode, choice: Choice): void {
  for (const select of root.querySelectorAll<HTMLSelectElement>('select[data-facet]'))
    select.value = choice[select.name] ?? '';
}
