import type { Permalinks } from '../../model/permalinks.ts';
import { sentTo } from '../../model/redirects.ts';
import { attr, type Element } from '../../outputs/html/dom.ts';
import { type BuiltSite, mainElements, type Page, readerPages } from './built-site.ts';
import type { Fault } from './fault.ts';
import { headingLevel } from './outline.ts';
import { whyAddressNowhere } from './resolve.ts';

/** Files that programs and other pages know by their address: data, lists, feeds, badges. */
const promisedFile = /^(?:api\/.+\.json|llms[\w-]*\.txt|(?:.+\/)?(?:feed\.(?:xml|json)|badge\.svg))$/;

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

/** Whether a file lies beside a page that only leads on: it is kept for those who know it, and promised nowhere else. */
const isBesideStub = (site: BuiltSite, file: string) =>
  site.byAddress.get(`/${file.slice(0, file.lastIndexOf('/') + 1)}`)?.forward !== undefined;

/** The addresses and ids a built site has today. */
export function published(site: BuiltSite): Record<string, string[]> {
  const pages = readerPages(site).filter((page) => page.address.endsWith('/'));
  const files = [...site.files].filter((file) => promisedFile.test(file) && !isBesideStub(site, file));
  return Object.fromEntries([
    ...pages.map((page) => [page.address, idsOf(page)] as const),
    ...files.map((file) => [`/${file}`, []] as const),
  ]);
}

/** The rows with what a site has today added; nothing is taken away. */
export function grown(rows: Permalinks, site: BuiltSite): Permalinks {
  const addresses = { ...rows.addresses };
  for (const [address, ids] of Object.entries(published(site))) {
    addresses[address] = [...new Set([...(addresses[address] ?? []), ...ids])];
  }
  return { ...rows, addresses };
}

/** Why an address of old, or a part of it, leads nowhere; undefined where it leads on. */
function whyBroken(site: BuiltSite, { redirects }: Permalinks, address: string, id?: string): string | undefined {
  const link = id === undefined ? address : `${address}#${id}`;
  const to = sentTo(redirects, link);
  const why = whyAddressNowhere(site, to ?? link);
  if (!why) return undefined;
  if (to === undefined) return `${link} was published and ${why}; bring it back or add a redirect`;
  return `${link} is redirected to ${to}, which ${why}`;
}

/** Whatever was published once still resolves, and whatever the site has today is written down. */
export function permalinks(site: BuiltSite, rows: Permalinks): Fault[] {
  const fault = (address: string, message: string): Fault => ({ file: fileOf(address), check: 'permalinks', message });
  const broken = Object.entries(rows.addresses).flatMap(([address, ids]) => {
    const whole = whyBroken(site, rows, address);
    const messages = whole ? [whole] : ids.map((id) => whyBroken(site, rows, address, id));
    return messages.filter((message) => message !== undefined).map((message) => fault(address, message));
  });
  const missing = Object.entries(published(site)).flatMap(([address, ids]) => {
    const known = rows.addresses[address];
    const names = known ? ids.filter((id) => !known.includes(id)).map((id) => `${address}#${id}`) : [address];
    return names.map((name) => fault(address, `${name} is not written down; run npm run permalinks`));
  });
  return [...broken, ...missing];
}

function fileOf(address: string): string {
  return `${address.slice(1)}${address.endsWith('/') ? 'index.html' : ''}`;
}
