import { attr, type Element, srcsetUrls, words } from '../../outputs/html/dom.ts';
import type { BuiltSite, Page } from './built-site.ts';
import type { Fault } from './fault.ts';
import { internal, whyNowhere } from './resolve.ts';

const urlAttributes = ['href', 'xlink:href', 'src', 'poster', 'data', 'action', 'formaction'] as const;

/** Every address an element names. */
export function urlsOf(element: Element): string[] {
  const single = urlAttributes
    // `data` holds an address on <object> only.
    .filter((name) => name !== 'data' || element.tagName === 'object')
    .map((name) => attr(element, name))
    .filter((url) => url !== undefined);
  return [...single, ...['srcset', 'imagesrcset'].flatMap((name) => srcsetUrls(attr(element, name) ?? ''))];
}

function faultsOf(site: BuiltSite, page: Page): Fault[] {
  // The 404 page stands at no address of its own, whatever its canonical link says.
  const named = page.elements.filter((each) => page.file !== '404.html' || !words(each, 'rel').includes('canonical'));
  return named.flatMap(urlsOf).flatMap((url) => {
    const target = internal(site, url.trim(), page.address);
    const why = target && whyNowhere(site, target);
    return why ? [{ file: page.file, check: 'links', message: `${url} ${why}` }] : [];
  });
}

/** Every address on the site that a page names lands on a file, and its anchor on an id. */
export function links(site: BuiltSite): Fault[] {
  return site.pages.flatMap((page) => faultsOf(site, page));
}
