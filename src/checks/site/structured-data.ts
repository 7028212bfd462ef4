import { attr, type Element, textOf, words } from '../../outputs/html/dom.ts';
import { type BuiltSite, mainElements, type Page, readerPages } from './built-site.ts';
import type { Fault } from './fault.ts';
import { internal, whyNowhere } from './resolve.ts';

type Thing = Readonly<Record<string, unknown>>;

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a thing of each type must tell. A type that is not listed is none that we write. */
const required: Readonly<Record<string, readonly string[]>> = {
  TechArticle: ['url', 'headline', 'description', 'dateModified', 'inLanguage', 'isPartOf', 'license'],
  DefinedTermSet: ['url', 'name', 'description', 'hasDefinedTerm', 'license'],
  DefinedTerm: ['url', 'name'],
  Dataset: ['url', 'name', 'description', 'license', 'creator', 'distribution'],
  DataDownload: ['contentUrl', 'encodingFormat'],
  BreadcrumbList: ['itemListElement'],
  ListItem: ['position', 'name', 'item'],
  WebSite: ['url', 'name'],
  Organization: ['url', 'name'],
};
const addresses = ['url', 'item', 'contentUrl'];

/** A thing and all within it. */
function* within(value: unknown): Generator<Thing> {
  if (Array.isArray(value)) for (const each of value) yield* within(each);
  if (!isThing(value)) return;
  yield value;
  for (const each of Object.values(value)) yield* within(each);
}

function faultsOfThing(site: BuiltSite, page: Page, thing: Thing): string[] {
  const type = String(thing['@type']);
  const must = required[type];
  if (!must) return [`the type ${type} is none that pages describe`];
  return [
    ...must.filter((key) => thing[key] === undefined || thing[key] === '').map((key) => `${type} lacks ${key}`),
    ...addresses.flatMap((key) => {
      const url = thing[key];
      if (url === undefined) return [];
      const target = typeof url === 'string' && URL.canParse(url) ? internal(site, url, page.address) : undefined;
      const why = target ? whyNowhere(site, target) : 'is no whole address on the site';
      return why ? [`${type}: ${String(url)} ${why}`] : [];
    }),
  ];
}

/** Things that are the page itself carry its heading; a Dataset is on its page, under a name that says more elsewhere. */
function faultsOfHeading(page: Page, thing: Thing): string[] {
  const name = thing.headline ?? (thing['@type'] === 'DefinedTermSet' ? thing.name : undefined);
  const h1 = mainElements(page).find((each) => each.tagName === 'h1');
  const heading = h1 ? textOf(h1).replace(/\s+/g, ' ').trim() : '';
  return name === undefined || name === heading ? [] : [`is called "${String(name)}", its heading is "${heading}"`];
}

/** The steps that readers see above a title and can take. */
function crumbsOf(page: Page): number {
  const list = page.elements.find((each) => words(each, 'class').includes('breadcrumb'));
  return list ? list.childNodes.filter((each) => 'tagName' in each && each.tagName === 'li').length : 0;
}

function faultsOfText(site: BuiltSite, page: Page, block: Element): string[] {
  let read: unknown;
  try {
    read = JSON.parse(textOf(block));
  } catch {
    return ['does not parse as JSON'];
  }
  if (!isThing(read) || read['@context'] !== 'https://schema.org') return ['has no @context https://schema.org'];
  const tops = Array.isArray(read['@graph']) ? read['@graph'].filter(isThing) : [read];
  const types = tops.map((thing) => thing['@type']);
  return [
    ...tops.flatMap((thing) => [...within(thing)].flatMap((each) => faultsOfThing(site, page, each))),
    ...tops.flatMap((thing) => faultsOfHeading(page, thing)),
    ...(crumbsOf(page) > 0 && !types.includes('BreadcrumbList') ? ['has crumbs and no BreadcrumbList'] : []),
  ];
}

function messagesOf(site: BuiltSite, page: Page): string[] {
  const blocks = page.elements.filter((each) => attr(each, 'type')?.trim().toLowerCase() === 'application/ld+json');
  const elsewhere = blocks.filter((each) => attr(each, 'data-of-page') === undefined);
  const isArticle = page.elements.some(
    (each) => attr(each, 'property') === 'og:type' && attr(each, 'content') === 'article',
  );
  return [
    ...(elsewhere.length > 0 ? ['a block is none of the layout: src/layouts/Page.astro alone writes them'] : []),
    ...(blocks.length > 1 ? [`${blocks.length} blocks, there must be one`] : []),
    ...(blocks.length === 0 && (isArticle || crumbsOf(page) > 0) ? ['an article or a page with crumbs has none'] : []),
    ...blocks.flatMap((block) => faultsOfText(site, page, block)),
  ];
}

/** What a page tells programs of itself parses, is whole, carries its heading and leads to places of the site. */
export function structuredData(site: BuiltSite): Fault[] {
  return readerPages(site).flatMap((page) =>
    messagesOf(site, page).map((message) => ({ file: page.file, check: 'structured-data', message })),
  );
}
