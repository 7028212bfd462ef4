import type { Permalinks } from '../../model/permalinks.ts';
import { sentTo } from '../../model/redirects.ts';
import { attr, type Element } from '../../outputs/html/dom.ts';
import type { Fault } from './fault.ts';
import { headingLevel } from './outline.ts';
import { whyAddressNowhere } from './resolve.ts';
import { mainElements, type Page, readerPages, type Site } from './site.ts';

const row = /^(api\/.+\.json|feed\.xml|llms[\w-]*\.txt)$/;

/** Headings are promised, and what a page marks with `data-permalink`: terms, sources, answers. */
function isPromised(element: Element): boolean {
  return headingLevel(element) !== undefined || attr(element, 'data-permalink') !== undefined;
}

function idsOf(page: Page): string[] {
  const ids = mainElements(page)
    .filter(isPromised)
    .map((element) => attr(element, 'id'))
    // `_top` is Starlight's own name for the head of any page, `moved` ours for the way on from it.
    .filter((id) => id !== undefined && id !== '_top' && id !== 'moved');
  return [...new Set(ids)].filter((id) => id !== undefined).sort();
}

/** The addresses and ids a built site has today. */
export function published(site: Site): Record<string, string[]> {
  const pages = readerPages(site).filter((page) => page.address.endsWith('/'));
  const files = [...site.files].filter((file) => row.test(file));
  return Object.fromEntries([
    ...pages.map((page) => [page.address, idsOf(page)] as const),
    ...files.map((file) => [`/${file}`, []] as const),
  ]);
}

/** The rows with what a site has today added; nothing is taken away. */
export function grown(rows: Permalinks, site: Site): Permalinks {
  const addresses = { ...rows.addresses };
  for (const [address, ids] of Object.entries(published(site))) {
    addresses[address] = [...new Set([...(addresses[address] ?? []), ...ids])];
  }
  return { ...rows, addresses };
}

function whyBroken(site: Site, { redirects }: Permalinks, address: string, id?: string): string | undefined {
  const link = id === undefined ? address : `${address}#${id}`;
  const to = sentTo(redirects, link);
  const why = whyAddressNowhere(site, to ?? link);
  if (!why) return undefined;
  if (to === undefined) return `${link} was published and ${why}; bring it back or add a redirect`;
  return `${link} is redirected to ${to}, which ${why}`;
}

/** Whatever was published once still resolves, and whatever the site has today is written down. */
export function permalinks(site: Site, rows: Permalinks): Fault[] {
  const broken = Object.entries(rows.addresses).flatMap(([address, ids]) => {
    const whole = whyBroken(site, rows, address);
    return whole ? [whole] : ids.map((id) => whyBroken(site, rows, address, id));
  });
  const missing = Object.entries(published(site)).flatMap(([address, ids]) => {
    const known = rows.addresses[address];
    const names = known ? ids.filter((id) => !known.includes(id)).map((id) => `${address}#${id}`) : [address];
    return names.map((name) => ({
      file: fileOf(address),
      check: 'permalinks',
      message: `${name} is not written down; run npm run permalinks`,
    }));
  });
  const fault = (message: string) => ({ file: fileOf(message.replace(/[# ].*/s, '')), check: 'permalinks', message });
  return [...broken.filter((message) => message !== undefined).map(fault), ...missing];
}

function fileOf(address: string): string {
  return `${address.slice(1)}${address.endsWith('/') ? 'index.html' : ''}`;
}
