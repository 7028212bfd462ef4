import type { APIRoute } from 'astro';
import { addressOf, nameOf, type PageEntry } from '../../../catalogue/catalogue.ts';
import { catalogue } from '../../../catalogue/read.ts';
import { buildDay } from '../../../model/build-day.ts';
import { pageCollections } from '../../../model/collections.ts';
import { pageKind } from '../../../model/page-kind.ts';
import { type FeedForm, feedForms, feedResponse, feedText } from '../../../outputs/feeds/feed.ts';
import { feedItems } from '../../../outputs/feeds/items.ts';
import { site } from '../../../site.ts';

export async function getStaticPaths() {
  const all = await catalogue();
  const pages = pageCollections
    .filter((collection) => pageKind(collection).hasFeed)
    .flatMap((collection): readonly PageEntry[] => all[collection]);
  return pages.flatMap((page) =>
    feedForms.map((form) => ({ params: { collection: page.collection, slug: page.id, form }, props: { page } })),
  );
}

/** What changed on one page and what happened to what it is about, the newest first. */
export const GET: APIRoute = async ({ params, props }) => {
  const { page } = props as { page: PageEntry };
  const form = params.form as FeedForm;
  const about = {
    title: `${nameOf(page)} | ${site.name}`,
    description: `What changed on the page about ${nameOf(page)}, and what happened to it.`,
    page: addressOf(page),
    path: `${addressOf(page)}feed`,
  };
  return feedResponse(form, feedText(form, about, feedItems(await catalogue(), page), site, buildDay()));
};
