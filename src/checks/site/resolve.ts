import { addressOnSite } from '../../site.ts';
import type { BuiltSite } from './built-site.ts';
import { redirectOf } from './redirects.ts';

/** Any host will do: it only lets `URL` read addresses that have none. */
const here = 'http://site.invalid';

/** The whole of an address that is written from the root of the site. */
function hostAddress(site: BuiltSite, address: string): string {
  return here + site.base + address.slice(1);
}

/** An address on the site itself, or undefined for one that leaves it (`https://…`, `mailto:`). */
export function internal(site: BuiltSite, url: string, from: string): URL | undefined {
  const page = hostAddress(site, from);
  if (!URL.canParse(url, page)) return undefined;
  const target = new URL(url, page);
  // Beside the folder that the site stands in, its host may hold other sites.
  const published = target.origin === site.origin && addressOnSite(target.pathname, site.base) !== undefined;
  return target.origin === here || published ? target : undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Why an address of the site does not land; undefined where it does. Query strings are not looked at. */
export function whyNowhere(site: BuiltSite, target: URL, hops = 0): string | undefined {
  const onHost = decoded(target.pathname);
  const path = addressOnSite(onHost, site.base);
  if (path === undefined) return `lies outside ${site.base}`;
  const page = site.byAddress.get(path) ?? site.byAddress.get(path.replace(/index\.html$/, ''));
  // The part after `:~:` marks words to highlight, not an id.
  const id = decoded(target.hash.slice(1).replace(/:~:.*$/, ''));
  // A page that sends its readers on may know the way of each part.
  if (id !== '' && page?.ids.has(id)) return undefined;
  const forward = page ? page.forward : redirectOf(site.redirects, onHost);
  if (forward !== undefined) {
    if (hops > 4) return 'is sent round in a circle';
    const next = internal(site, forward, path);
    if (next && !next.hash) next.hash = target.hash;
    return next && whyNowhere(site, next, hops + 1);
  }
  if (!page) {
    if (site.files.has(path.slice(1))) return undefined;
    return site.byAddress.has(`${path}/`) ? 'lacks its closing slash' : 'goes nowhere';
  }
  if (id === '' || id === 'top') return undefined;
  return `goes to a page without the id "${id}"`;
}

/** Like `whyNowhere`, for an address written from the root of the site. */
export function whyAddressNowhere(site: BuiltSite, address: string): string | undefined {
  return whyNowhere(site, new URL(hostAddress(site, address)));
}
