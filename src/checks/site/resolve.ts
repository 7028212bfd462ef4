import { redirectOf } from './redirects.ts';
import type { Site } from './site.ts';

/** Any host will do: it only lets `URL` read addresses that have none. */
const here = 'http://site.invalid';

/** An address on the site itself, or undefined for one that leaves it (`https://…`, `mailto:`). */
export function internal(site: Site, url: string, from: string): URL | undefined {
  if (!URL.canParse(url, here + from)) return undefined;
  const target = new URL(url, here + from);
  return target.origin === here || target.origin === site.origin ? target : undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Why an address of the site does not land; undefined where it does. Query strings are not looked at. */
export function whyNowhere(site: Site, target: URL, hops = 0): string | undefined {
  const path = decoded(target.pathname);
  const page = site.byAddress.get(path) ?? site.byAddress.get(path.replace(/index\.html$/, ''));
  // The part after `:~:` marks words to highlight, not an id.
  const id = decoded(target.hash.slice(1).replace(/:~:.*$/, ''));
  const forward = page ? page.forward : redirectOf(site.redirects, path);
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
  if (id === '' || id === 'top' || page.ids.has(id)) return undefined;
  return `goes to a page without the id "${id}"`;
}

/** Like `whyNowhere`, for an address written without a host. */
export function whyAddressNowhere(site: Site, address: string): string | undefined {
  return whyNowhere(site, new URL(address, here));
}
