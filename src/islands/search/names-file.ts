import type { SearchType } from '../../model/search-types.ts';
import { base } from '../../site-path.ts';
import type { Card, Facet, Found } from './format.ts';

/** A page in the file of names. What many pages share stands in the table and is a number here; -1 for nothing. */
interface Row {
  /** Address from the root of the site, without the slash it begins with and without what the title says of it. */
  address: string;
  /** Its names but the one that its address says. */
  names: string;
  type: number;
  links: number;
  fact: number;
  sign: number;
  facets: number[];
}

/** The file of names: small, since every first search waits for it. What is alike stands together, and packs smaller so. */
export interface NamesFile {
  types: SearchType[];
  facts: string[];
  signs: NonNullable<Card['sign']>[];
  facets: Facet[];
  /** The rows column by column. */
  columns: { [Column in keyof Row]: Row[Column][] };
}

const slugOf = (address: string) => address.split(/[/#]/).filter(Boolean).at(-1) ?? '';

/** The last part of the address that most pages of a title have: `Falcon 2` is `falcon-2`. */
const usualSlug = (title: string) => title.toLowerCase().replaceAll(' ', '-');
/** Stands for it in the file. */
const usual = '~';

/** An address without what its title says. */
function shortAddress(address: string, title: string): string {
  const end = `/${usualSlug(title)}/`;
  return address.endsWith(end) ? `${address.slice(0, -end.length)}/${usual}` : address;
}

/** The same whole again. */
function wholeAddress(address: string, title: string): string {
  return address.endsWith(usual) ? `${address.slice(0, -usual.length)}${usualSlug(title)}/` : address;
}

/** How many pages link to one, as near as an order of pages needs it: two figures that end in 0 or 5 pack smaller than any. */
function roughly(links: number): number {
  if (links < 10) return links;
  const step = links < 100 ? 5 : 50;
  return Math.round(links / step) * step;
}

/** Numbers values by their first appearance. */
class Table<T> {
  readonly values: T[] = [];
  readonly #numbers = new Map<string, number>();

  numberOf(value: T | undefined): number {
    if (value === undefined) return -1;
    const key = JSON.stringify(value);
    const known = this.#numbers.get(key) ?? this.values.push(value) - 1;
    this.#numbers.set(key, known);
    return known;
  }
}

/** The file of names for these pages, whose addresses begin at the root of the site. */
export function packNames(pages: readonly Found[]): NamesFile {
  const types = new Table<SearchType>();
  const facts = new Table<string>();
  const signs = new Table<NonNullable<Card['sign']>>();
  const facets = new Table<Facet>();
  const rows = pages.map((page): Row => {
    const address = page.url.slice(1);
    // Only the title is shown; what else a page is called is compared without regard to capitals.
    const [title = '', ...others] = page.names;
    const names = [title, ...others.filter((name) => name !== slugOf(address)).map((name) => name.toLowerCase())];
    return {
      address: shortAddress(address, page.title),
      names: names.join('\n'),
      type: types.numberOf(page.type),
      links: roughly(page.links),
      fact: facts.numberOf(page.fact),
      sign: signs.numberOf(page.sign),
      facets: (page.facets ?? []).map((facet) => facets.numberOf(facet)),
    };
  });
  const columns = {
    address: rows.map(({ address }) => address),
    names: rows.map(({ names }) => names),
    type: rows.map(({ type }) => type),
    links: rows.map(({ links }) => links),
    fact: rows.map(({ fact }) => fact),
    sign: rows.map(({ sign }) => sign),
    facets: rows.map(({ facets }) => facets),
  };
  return { types: types.values, facts: facts.values, signs: signs.values, facets: facets.values, columns };
}

/** The pages of a file of names, their addresses under the folder that the site stands in. */
export function readNamesFile(file: NamesFile): Found[] {
  const { columns } = file;
  return columns.names.map((names, at): Found => {
    const all = names.split('\n');
    const title = all[0] ?? '';
    const whole = wholeAddress(columns.address[at] ?? '', title);
    const shownFact = file.facts[columns.fact[at] ?? -1];
    const shownSign = file.signs[columns.sign[at] ?? -1];
    return {
      url: base + whole,
      title,
      names: [...new Set([title, slugOf(whole), ...all.slice(1)])].filter(Boolean),
      type: file.types[columns.type[at] ?? -1] ?? 'overview',
      links: columns.links[at] ?? 0,
      text: '',
      ...(shownFact && { fact: shownFact }),
      ...(shownSign && { sign: shownSign }),
      facets: (columns.facets[at] ?? []).flatMap((number) => file.facets[number] ?? []),
    };
  });
}
