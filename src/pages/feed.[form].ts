import type { APIRoute } from 'astro';
import { catalogue } from '../catalogue/read.ts';
import { buildDay } from '../model/build-day.ts';
import { type FeedForm, feedForms, feedResponse, feedText } from '../outputs/feeds/feed.ts';
import { feedItems } from '../outputs/feeds/items.ts';
import { site } from '../site.ts';

export const getStaticPaths = () => feedForms.map((form) => ({ params: { form } }));

/** What changed on the site and what happened, the newest first. */
export const GET: APIRoute = async ({ params }) => {
  const form = params.form as FeedForm;
  const about = {
    title: site.name,
    description: 'What changed on these pages, and what happened to those who opened or held.',
    page: '/changes/',
    path: '/feed',
  };
  return feedResponse(form, feedText(form, about, feedItems(await catalogue()), site, buildDay()));
};
