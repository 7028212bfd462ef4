import { attr } from '../../outputs/html/dom.ts';
import { type BuiltSite, canonicalOf, type Page, readerPages, titleOf } from './built-site.ts';
import type { Fault } from './fault.ts';
import { internal, whyNowhere } from './resolve.ts';

/** What each page says of itself where a link to it is shared, once. */
const tags = [
  ...['og:title', 'og:type', 'og:url', 'og:description', 'og:site_name', 'og:locale'],
  ...['og:image', 'og:image:width', 'og:image:height', 'og:image:alt', 'twitter:card'],
] as const;

function valuesOf(page: Page, name: string): string[] {
  return page.elements
    .filter((each) => each.tagName === 'meta' && [attr(each, 'property'), attr(each, 'name')].includes(name))
    .map((each) => attr(each, 'content') ?? '');
}

function imageFaults(site: BuiltSite, page: Page): string[] {
  const [image = ''] = valuesOf(page, 'og:image');
  const target = URL.canParse(image) ? internal(site, image, page.address) : undefined;
  const why = target ? whyNowhere(site, target) : 'is no whole address on the site';
  return why ? [`og:image: ${image} ${why}`] : [];
}

function messagesOf(site: BuiltSite, page: Page): string[] {
  const [name = ''] = valuesOf(page, 'og:site_name');
  const one = (tag: string) => valuesOf(page, tag)[0];
  const canonical = canonicalOf(page.elements);
  // The 404 page stands at no address of its own.
  const own = page.file === '404.html' ? canonical : `${site.origin}${site.base}${page.address.slice(1)}`;
  const expected: readonly [what: string, is: string | undefined, should: string | undefined][] = [
    ['canonical link', canonical, own],
    ['og:url', one('og:url'), canonical],
    ['og:title', one('og:title'), titleOf(page).replace(` | ${name}`, '')],
    ['og:description', one('og:description'), one('description')],
    ['twitter:card', one('twitter:card'), 'summary_large_image'],
  ];
  const missing = tags.filter((tag) => one(tag) === undefined || one(tag) === '');
  return [
    ...missing.map((tag) => `has no ${tag}`),
    ...tags.filter((tag) => valuesOf(page, tag).length > 1).map((tag) => `has ${tag} more than once`),
    ...expected
      .filter(([what, is, should]) => is !== should && !missing.some((tag) => tag === what))
      .map(([what, is, should]) => `${what} is "${is}", should be "${should}"`),
    ...(missing.includes('og:image') ? [] : imageFaults(site, page)),
  ];
}

/** What pages say where they are shared is there once, fits title, sentence and address, and its picture exists. */
export function share(site: BuiltSite): Fault[] {
  return readerPages(site).flatMap((page) =>
    messagesOf(site, page).map((message) => ({ file: page.file, check: 'share', message })),
  );
}
