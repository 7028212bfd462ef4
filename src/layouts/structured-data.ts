import type { BreadcrumbList, Dataset, DefinedTermSet, TechArticle, WithContext } from 'schema-dts';
import { type PublishedSite, wholeAddress } from '../site.ts';
import type { PageChrome } from './page-chrome.ts';

/** A thing that a page describes for programs, in the words of schema.org. */
export type Described = TechArticle | DefinedTermSet | Dataset | BreadcrumbList;

/** What stands on a page: its heading, its sentence, where it is and, where it has one, the day it was checked. */
interface About {
  title: string;
  summary: string;
  address: string;
  checked?: string | undefined;
}

/** The license of texts and data. */
const license = 'https://creativecommons.org/licenses/by/4.0/';

/** A page about one thing. Its sources stand on it: repeated here they would weigh more than all the rest. */
export function techArticle({ title, summary, address, checked }: About, site: PublishedSite): TechArticle {
  return {
    '@type': 'TechArticle',
    url: wholeAddress(address, site),
    headline: title,
    description: summary,
    ...(checked && { dateModified: checked }),
    inLanguage: 'en',
    license,
    isPartOf: { '@type': 'WebSite', name: site.name, url: wholeAddress('/', site) },
  };
}

/** A page of terms, each under its id. What they mean stands below them on the page. */
export function definedTerms(
  { title, summary, address }: About,
  terms: readonly { id: string; name: string }[],
  site: PublishedSite,
): DefinedTermSet {
  const url = wholeAddress(address, site);
  return {
    '@type': 'DefinedTermSet',
    url,
    name: title,
    description: summary,
    inLanguage: 'en',
    license,
    hasDefinedTerm: terms.map(({ id, name }) => ({ '@type': 'DefinedTerm', name, url: `${url}#${id}` })),
  };
}

/** The data of the site for other programs, told on the page that offers them: a file for each kind. */
export function dataset(
  { address, checked }: Pick<About, 'address' | 'checked'>,
  files: readonly { title: string; url: string }[],
  site: PublishedSite,
): Dataset {
  return {
    '@type': 'Dataset',
    url: wholeAddress(address, site),
    name: `${site.name}: licenses, models and companies in open AI`,
    description:
      'What licenses of code, models and data allow, which license each release of a model has, what companies opened and held back, and when that changed; each statement with its source and the day it was checked.',
    ...(checked && { dateModified: checked }),
    inLanguage: 'en',
    license,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: site.name, url: wholeAddress('/', site) },
    distribution: files.map(({ title, url }) => ({
      '@type': 'DataDownload',
      name: title,
      encodingFormat: 'application/json',
      contentUrl: wholeAddress(url, site),
    })),
  };
}

/** The way down to a page; none where it has no crumbs. Crumbs that lead nowhere are left out, the page itself ends it. */
export function breadcrumbs(
  crumbs: PageChrome['crumbs'],
  { title, address }: Pick<About, 'title' | 'address'>,
  site: PublishedSite,
): BreadcrumbList[] {
  if (crumbs.length === 0) return [];
  const steps = [...crumbs.filter(({ href }) => href !== undefined), { label: title, href: address }];
  return [
    {
      '@type': 'BreadcrumbList',
      itemListElement: steps.map(({ label, href = '' }, at) => ({
        '@type': 'ListItem',
        position: at + 1,
        name: label,
        item: wholeAddress(href, site),
      })),
    },
  ];
}

/** The text of the block that holds them, safe inside `<script>`; undefined for none. */
export function structuredData(things: readonly Described[]): string | undefined {
  if (things.length === 0) return undefined;
  const [only] = things;
  const whole =
    only && things.length === 1
      ? ({ '@context': 'https://schema.org', ...only } as WithContext<Described>)
      : { '@context': 'https://schema.org', '@graph': things };
  return JSON.stringify(whole).replace(/</g, '\\u003c');
}
