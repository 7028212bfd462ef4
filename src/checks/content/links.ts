import type { Addresses } from './addresses.ts';
import { type Fault, faultAt } from './fault.ts';
import type { Entry } from './files.ts';
import { didYouMean } from './suggest.ts';

/** Links in a page's prose that lead nowhere on the site. */
export function checkLinks(page: Entry, addresses: Addresses): Fault[] {
  const own = `/${page.collection}/${page.id}/`;
  return (page.prose?.links ?? []).flatMap(({ href, offset }) => {
    const message = whyNowhere(href, own, addresses);
    return message ? [faultAt(page, offset, 'link', message)] : [];
  });
}

function whyNowhere(href: string, own: string, addresses: Addresses): string | undefined {
  if (/^(https?|mailto):/.test(href)) return undefined;
  const [path = '', anchor] = href.startsWith('#') ? [own, href.slice(1)] : href.split('#', 2);
  if (!path.startsWith('/')) return `"${href}" is relative; write it from the root: /licenses/mit/`;
  if (!addresses.has(path)) {
    if (addresses.has(`${path}/`)) return `"${path}" lacks its closing slash; write ${path}/`;
    return `"${path}" leads nowhere${didYouMean(path, [...addresses.keys()])}`;
  }
  const ids = addresses.get(path);
  if (anchor === undefined || !ids || ids.has(anchor)) return undefined;
  return `"${path}" has no "#${anchor}"${didYouMean(anchor, [...ids]) || alike(anchor, [...ids])}`;
}

/** Ids of the same family, `may-…`, where none is near in spelling. */
function alike(anchor: string, ids: readonly string[]): string {
  const [family] = /^[^-]+-/.exec(anchor) ?? [];
  const found = family === undefined ? [] : ids.filter((id) => id.startsWith(family));
  return found.length > 0 ? `; did you mean one of ${found.join(', ')}?` : '';
}
