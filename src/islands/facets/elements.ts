import { attributeOf, type Choice, type ItemValues, matches, type OfferedFacet } from '../../model/facets/facet.ts';
import { placeAttributeOf } from '../../model/facets/order.ts';
import { knownValueOf } from '../address.ts';

const selectsIn = (root: ParentNode) => [...root.querySelectorAll<HTMLSelectElement>('select[data-facet]')];

/** The facets whose selects stand within an element. */
export function facetsIn(root: ParentNode): OfferedFacet[] {
  return selectsIn(root).map((select) => ({
    key: select.name,
    group: select.dataset.facet || select.name,
    values: optionsOf(select),
  }));
}

/** The values of a select's options, without the one for no choice. */
export function optionsOf(select: HTMLSelectElement | null): string[] {
  return [...(select?.options ?? [])].map(({ value }) => value).filter(Boolean);
}

/** Offers what an address asks for and some item has, where the select leaves it out because no other item has it. */
export function offerAsked(root: ParentNode, query: URLSearchParams): void {
  for (const select of selectsIn(root)) {
    const items = [...root.querySelectorAll(`[${attributeOf(select.name)}]`)];
    const asked = knownValueOf(
      query,
      select.name,
      items.flatMap((item) => valuesIn(item, [select.name])[select.name] ?? []),
    );
    if (asked && !optionsOf(select).includes(asked)) select.add(new Option(asked));
  }
}

/** The values of some facets that the attributes of an item's element hold. */
function valuesIn(element: Element, keys: readonly string[]): ItemValues {
  const words = (text: string | null) => (text ?? '').split(' ').filter(Boolean);
  return Object.fromEntries(keys.map((key) => [key, words(element.getAttribute(attributeOf(key)))]));
}

/** The place of an item's element in an order. */
export const placeIn = (element: Element, order: string) => Number(element.getAttribute(placeAttributeOf(order)));

/** Sets the selects within an element to what is chosen. */
export function showChoice(root: ParentNode, choice: Choice): void {
  for (const select of selectsIn(root)) select.value = choice[select.name] ?? '';
}

/** What the selects within an element are set to. */
export function choiceIn(root: ParentNode): Choice {
  const chosen = selectsIn(root).filter(({ value }) => value);
  return Object.fromEntries(chosen.map(({ name, value }) => [name, value]));
}

/** What the selects within an element are set to, in their own words: `Family: Permissive. Made for: Software.` */
export function wordsOfChoice(root: ParentNode): string {
  const chosen = selectsIn(root).filter(({ value }) => value);
  return chosen
    .map((select) => `${select.labels[0]?.firstElementChild?.textContent}: ${select.selectedOptions[0]?.label}.`)
    .join(' ');
}

/** Shows the items that have every chosen value, hides the others, and tells how many are shown. */
export function showItems(items: readonly HTMLElement[], choice: Choice): number {
  const chosen = Object.keys(choice);
  for (const item of items) item.hidden = !matches(valuesIn(item, chosen), choice);
  showFilteredRows();
  return items.filter(({ hidden }) => !hidden).length;
}

/** Takes back what Filters.astro hid before the first paint: from here on the program of the list does it. */
export function showFilteredRows(): void {
  // To take away what is not there would cost a look at all styles.
  if (document.adoptedStyleSheets.length > 0) document.adoptedStyleSheets = [];
}
