import { Feed } from 'feed';
import { type PublishedSite, wholeAddress } from '../../site.ts';
import type { FeedItem } from './items.ts';

/** The forms a feed comes in, by the ending of its address: RSS 2.0 and JSON Feed 1. */
export const feedForms = ['xml', 'json'] as const;
export type FeedForm = (typeof feedForms)[number];

/** What a feed is about, and where it and its page stand on the site. */
export interface FeedAbout {
  title: string;
  description: string;
  /** The page it goes with: `/licenses/mit/`. */
  page: string;
  /** Where it stands, without its ending: `/licenses/mit/feed`. */
  path: string;
}

const mediaTypes = { xml: 'application/rss+xml', json: 'application/feed+json' } as const;

/**
 * The text of a feed.
 *
 * @param day The day of the build, which counts as its last change where it has no item.
 */
export function feedText(
  form: FeedForm,
  about: FeedAbout,
  items: readonly FeedItem[],
  published: PublishedSite,
  day: string,
): string {
  const absolute = (address: string) => wholeAddress(address, published);
  const feed = new Feed({
    id: absolute(about.page),
    link: absolute(about.page),
    title: about.title,
    description: about.description,
    language: 'en-US',
    updated: new Date(items[0]?.day ?? day),
    generator: published.name,
    feedLinks: Object.fromEntries(
      feedForms.map((each) => [each === 'xml' ? 'rss' : each, absolute(`${about.path}.${each}`)]),
    ),
  });
  for (const { id, address, title, day: on, text, kind } of items) {
    const item = { id: absolute(id), link: absolute(address), title, description: text };
    feed.addItem({ ...item, date: new Date(on), category: [{ name: kind }] });
  }
  return form === 'xml' ? feed.rss2() : feed.json1();
}

/** The answer to a request for a feed. */
export const feedResponse = (form: FeedForm, text: string) =>
  new Response(text, { headers: { 'Content-Type': `${mediaTypes[form]}; charset=utf-8` } });
