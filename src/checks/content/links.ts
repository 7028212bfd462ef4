import { site as published } from '../../site.ts';
import { type Fault, faultAt } from './fault.ts';
import type { Entry } from './files.ts';
import type { Addresses } from './permalinks/addresses.ts';
import { hasNoPart, leadsNowhere } from './suggest.ts';

/**
 * Words that do not say where a link leads. Whoever goes from link to link, by keyboard or in a list of them, has nothing else
 * (WCAG 2.2, 2.4.4 and 2.4.9).
 */
const sayNothing: ReadonlySet<string> = new Set(
  (
    'above|another|another page|below|can|click here|elsewhere|here|is elsewhere|it|learn more|more|more on that|more on this|one page|' +
    'others|see above|see below|start here|that|the rest|them|there|this|this page'
  ).split('|'),
);

/** Links in a page's prose that lead nowhere on the site, that no browser could follow, or whose words do not say where they lead. */
export function checkLinks(page: Entry, addresses: Addresses): Fault[] {
  const own = `/${page.collection}/${page.id}/`;
  return (page.prose?.links ?? []).flatMap(({ href, text, offset }) => {
    const message = whyNowhere(href, own, addresses) ?? whyUntold(text);
    return message ? [faultAt(page, offset, 'link', message)] : [];
  });
}

function whyUntold(text: string): string | undefined {
  const said = text.trim();
  return sayNothing.has(said.toLowerCase())
    ? `"${said}" does not say where the link leads; link the words that do`
    : undefined;
}

function whyNowhere(href: string, own: string, addresses: Addresses): string | undefined {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(href)?.[1]?.toLowerCase();
  if (href.includes('\\')) return `"${href}" has a backslash; write /`;
  if (scheme === 'http' || scheme === 'https') return whyOutside(href);
  if (scheme === 'mailto')
    return /^mailto:[^@\s]+@[^@\s]+\.[^@\s]+$/i.test(href)
      ? undefined
      : `"${href}" is no address of mail; write mailto:name@host`;
  if (scheme !== undefined)
    return `"${scheme}:" is no link readers may follow here; write https://… or a page of the site`;
  if (href.trim() === '' || href === '#') return 'leads nowhere, as its address is empty; write one';
  if (href.startsWith('//')) return `"${href}" lacks its scheme; write https:${href}`;
  const [whole = '', anchor] = href.startsWith('#') ? [own, href.slice(1)] : href.split('#', 2);
  const path = whole.replace(/\?.*$/s, '');
  if (!path.startsWith('/')) return whyRelative(href, addresses);
  return whyUnknown(path, anchor, addresses);
}

function whyOutside(href: string): string | undefined {
  const { host = '', pathname = '', username = '' } = URL.parse(href) ?? {};
  if (username !== '') return `"${host}" is linked with a name or password; take out what stands before @`;
  if (!/^[a-z]+:\/\/[^/]/i.test(href) || !/\.[a-z][a-z0-9-]+(?::\d+)?$/i.test(host))
    return `"${href}" is not an address of the web; write https://…`;
  return host === new URL(published.url).host ? `is a page of this site; write ${pathname}` : undefined;
}

function whyRelative(href: string, addresses: Addresses): string {
  const asked = `/${href.replace(/^(?:\.{1,2}\/)+/, '').replace(/[?#].*$/s, '')}`;
  const found = [asked, `${asked}/`].find((each) => addresses.has(each));
  if (found) return `"${href}" is relative; write it from the root: ${found}`;
  return /^www\.|^[\w-]+\.[a-z]{2,}\//i.test(href)
    ? `"${href}" lacks its scheme; write https://${href}`
    : `"${href}" is relative; write it from the root, as /licenses/mit/`;
}

function whyUnknown(path: string, anchor: string | undefined, addresses: Addresses): string | undefined {
  if (!addresses.has(path)) {
    if (addresses.has(`${path}/`)) return `"${path}" lacks its closing slash; write ${path}/`;
    return leadsNowhere(path, [...addresses.keys()]);
  }
  const ids = addresses.get(path);
  if (anchor === undefined || !ids || ids.has(anchor)) return undefined;
  if (anchor === '') return `"${path}#" names no part of the page; take # out`;
  return hasNoPart(path, anchor, [...ids]);
}
