import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attr, type Element, textOf, words } from '../../outputs/html/dom.ts';
import type { BuiltSite } from './built-site.ts';
import type { Fault } from './fault.ts';
import { urlsOf } from './links.ts';
import { internal } from './resolve.ts';

const loadingTags = [
  ...['script', 'img', 'iframe', 'source', 'video', 'audio', 'track', 'embed', 'object'],
  ...['image', 'use', 'feimage', 'frame', 'form', 'input', 'button'],
];
const loadingRels = [
  ...['stylesheet', 'preload', 'modulepreload', 'prefetch', 'preconnect', 'dns-prefetch', 'prerender'],
  ...['icon', 'apple-touch-icon', 'mask-icon', 'manifest'],
];

/** The addresses a browser asks for by itself, or sends what the reader types to. */
function loadedBy(element: Element): string[] {
  const styled = cssUrls(attr(element, 'style') ?? '');
  if (element.tagName === 'style') return cssUrls(textOf(element));
  if (element.tagName === 'link')
    return words(element, 'rel').some((rel) => loadingRels.includes(rel)) ? urlsOf(element) : [];
  return loadingTags.includes(element.tagName.toLowerCase()) ? [...urlsOf(element), ...styled] : styled;
}

/** The addresses in a stylesheet: `url(…)` and `@import "…"`. */
export function cssUrls(css: string): string[] {
  const found = css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"'\s]*))|@import\s*["']([^"']+)/gi);
  return [...found].map(([, double, single, bare, imported]) => double ?? single ?? bare ?? imported ?? '');
}

function leaves(site: BuiltSite, url: string): boolean {
  const address = url.trim();
  return !/^(data|blob):/i.test(address) && !internal(site, address, '/');
}

/** Nothing a page or stylesheet loads by itself comes from another host; plain links may lead anywhere. */
export function hosts(site: BuiltSite): Fault[] {
  const fault = (file: string) => (url: string) => ({
    file,
    check: 'hosts',
    message: `loads ${url} from another host`,
  });
  const pages = site.pages.flatMap((page) =>
    page.elements
      .flatMap(loadedBy)
      .filter((url) => leaves(site, url))
      .map(fault(page.file)),
  );
  const sheets = [...site.files]
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) =>
      cssUrls(readFileSync(join(site.folder, file), 'utf8'))
        .filter((url) => leaves(site, url))
        .map(fault(file)),
    );
  return [...pages, ...sheets];
}
