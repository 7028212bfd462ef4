/** One thing that items can be filtered by: a row of a table of facets. */
export interface Facet<Item> {
  /** Name of the select, in the address and in the item's attribute: `family`. */
  key: string;
  label: string;
  /** The word for no choice: `Any family`. */
  any: string;
  /** The closed list of values, in the order of the choices. */
  values: readonly { value: string; label: string }[];
  /** Values without spaces that an item has: one, several or none. */
  of: (item: Item) => string | readonly string[] | undefined;
  /** Facets of a group are shown together, and stand together in the address, where the group's name would stand. */
  group?: string;
  /** Whether values that no item has are offered, too. */
  offersAll?: boolean;
}

/** What the address and the matching need of a facet; a browser reads it off the selects. */
export interface OfferedFacet {
  key: string;
  /** The facet's group; its key where it stands alone. */
  group: string;
  values: readonly string[];
}

/** The values of one item, by facet. */
export type ItemValues = Readonly<Record<string, readonly string[]>>;

/** The chosen value of each facet that readers filter by. */
export type Choice = Readonly<Record<string, string>>;

/** The values that an item has, by facet. */
export function valuesOf<Item>(facets: readonly Facet<Item>[], item: Item): ItemValues {
  return Object.fromEntries(facets.map(({ key, of }) => [key, [of(item) ?? []].flat()]));
}

/** The facets with the values there is something to find by. */
export function usedFacets<Item>(facets: readonly Facet<Item>[], items: readonly Item[]): Facet<Item>[] {
  const used = items.map((item) => valuesOf(facets, item));
  return facets.map((facet) => {
    const has = (value: string) => used.some((values) => values[facet.key]?.includes(value));
    return facet.offersAll ? facet : { ...facet, values: facet.values.filter(({ value }) => has(value)) };
  });
}

/** The name of the attribute that holds the values an item has of a facet. */
export const attributeOf = (key: string) => `data-facet-${key}`;

/** The attributes by which a browser knows the values of an item. */
export function attributesOf<Item>(facets: readonly Facet<Item>[], item: Item): Record<string, string> {
  const values = Object.entries(valuesOf(facets, item));
  return Object.fromEntries(values.map(([key, has]) => [attributeOf(key), has.join(' ')]));
}

/** What a browser gets to know of a facet. */
export function offered<Item>({ key, group = key, values }: Facet<Item>): OfferedFacet {
  return { key, group, values: values.map(({ value }) => value) };
}

/** Whether an item has every chosen value. */
export function matches(values: ItemValues, choice: Choice): boolean {
  return Object.entries(choice).every(([key, value]) => values[key]?.includes(value) ?? false);
}
