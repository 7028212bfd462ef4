/** One way to sort items: a row of a table of orders, the first of which is the default. */
export interface Order<Item> {
  /** Name in the address: `family`. */
  key: string;
  label: string;
  compare: (a: Item, b: Item) => number;
}

/** The name of the attribute that holds the place of an item in an order. */
export const placeAttributeOf = (key: string) => `data-place-${key}`;

/** For each item the attributes with its place in every order: a browser sorts by them and need not know why. */
export function placesOf<Item>(
  orders: readonly Order<Item>[],
  items: readonly Item[],
): Map<Item, Record<string, string>> {
  const sorted = orders.map(({ key, compare }) => ({ key, items: [...items].sort(compare) }));
  return new Map(
    items.map((item) => [
      item,
      Object.fromEntries(sorted.map((order) => [placeAttributeOf(order.key), `${order.items.indexOf(item)}`])),
    ]),
  );
}
