import { base } from '../../../site-path.ts';
import type { Card, Found } from '../format.ts';

/** What many pages share: the folder of their addresses, and what they show of themselves. */
interface Shared extends Card {
  /** From the root of the site, without the slash it begins with: `licenses/`, `glossary/#`. */
  folder: string;
}

/** The file of names: small, since every first search waits for it. What is alike stands together, and packs smaller so. */
export interface NamesFile {
  shared: Shared[];
  /** The pages column by column, those of words as one text each: quotation marks and line breaks would cost 2 %. */
  columns: {
    /** The last parts of the addresses; empty where the title says it. */
    slug: string;
    /** The names but the one that the address says. */
    names: string;
    links: number[];
    /** The place of what a page shares with others. */
    shared: number[];
  };
}

/** An address from the root of the site: its folder, and the last part without a slash behind. */
function partsOf(address: string): { folder: string; slug: string } {
  const whole = address.replace(/^\/|\/$/g, '');
  const at = Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('#')) + 1;
  return { folder: whole.slice(0, at), slug: whole.slice(at) };
}

/** The address of these parts. */
function addressOf(folder: string, slug: string): string {
  return `${folder}${slug}${folder.endsWith('#') || slug === '' ? '' : '/'}`;
}

/** The last part of the address that most pages of a title have: `Falcon 2` is `falcon-2`. */
const usualSlug = (title: string) => title.toLowerCase().replaceAll(' ', '-');
/** Stands between two names or slugs, and twice between the names of two pages: a sign that JSON writes as it is. */
const apart = '\u007f';
/** Stands for no last part: the page at the root, which is called otherwise. */
const none = '/';

/** How many pages link to one, as near as an order of pages needs it: few different figures pack smaller than many. */
function roughly(links: number): number {
  return links < 2 ? links : 2 ** Math.round(Math.log2(links));
}

/** The file of names for these pages, whose addresses begin at the root of the site. */
export function packNames(pages: readonly Found[]): NamesFile {
  const numbers = new Map<string, number>();
  const rows = pages.map(({ url, title, names, links, type, fact, sign, facets }) => {
    const { folder, slug } = partsOf(url);
    const chosen = facets.length > 0 ? facets : undefined;
    const shared = JSON.stringify({ folder, type, fact, sign, facets: chosen } satisfies {
      [Key in keyof Shared]: unknown;
    });
    const number = numbers.get(shared) ?? numbers.size;
    numbers.set(shared, number);
    // Only the title is shown; what else a page is called is compared without regard to capitals.
    const others = names.slice(1).filter((name) => name !== slug);
    return {
      slug: slug === usualSlug(title) ? '' : slug || none,
      names: [title, ...others.map((name) => name.toLowerCase())].join(apart),
      links: roughly(links),
      shared: number,
    };
  });
  return {
    shared: [...numbers.keys()].map((shared) => JSON.parse(shared) as Shared),
    columns: {
      slug: rows.map(({ slug }) => slug).join(apart),
      names: rows.map(({ names }) => names).join(apart + apart),
      links: rows.map(({ links }) => links),
      shared: rows.map(({ shared }) => shared),
    },
  };
}

/** The pages of a file of names, their addresses under the folder that the site stands in. */
export function readNamesFile({ shared, columns }: NamesFile): Found[] {
  const slugs = columns.slug.split(apart);
  return columns.names.split(apart + apart).flatMap((names, at): Found[] => {
    const [title = '', ...others] = names.split(apart);
    const ofPage = shared[columns.shared[at] ?? -1];
    if (!ofPage) return [];
    const { folder, ...card } = ofPage;
    const told = slugs[at];
    const slug = told === none ? '' : told || usualSlug(title);
    return [
      {
        facets: [],
        ...card,
        url: base + addressOf(folder, slug),
        title,
        names: [...new Set([title, slug, ...others])].filter(Boolean),
        links: columns.links[at] ?? 0,
      },
    ];
  });
}
