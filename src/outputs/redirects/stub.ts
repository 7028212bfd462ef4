import { escaped } from '../../model/markup.ts';
import { type MovedPage, type MovedPart, partsOf } from '../../model/redirects.ts';
import { type PublishedSite, wholeAddress } from '../../site.ts';

/** What stubs take from a page of the built site. */
export interface Target {
  /** Its main heading. */
  title: string;
  /** Addresses of its stylesheets, which whoever is sent there needs next anyway. */
  styles: readonly string[];
}

/** The pages that stubs lead to, by address. */
export type Targets = ReadonlyMap<string, Target>;

/**
 * The program of every stub, always the same. It goes to the part that the address names, with its query, before a
 * refresh comes due, which would lose both.
 */
export const stubProgram = `{
  const part = document.getElementById(location.hash.slice(1));
  const link = part?.querySelector('a') ?? document.querySelector('main a');
  const to = new URL(link.href);
  to.search ||= location.search;
  if (!part) to.hash ||= location.hash;
  stop();
  location.replace(to);
}`;

/** One line an item, none where there is none. */
const lines = <T>(items: readonly T[], line: (item: T) => string) => items.map((item) => `${line(item)}\n`).join('');

/**
 * The page at the old address of a page that moved: it leads on without a script, to the part a link names with one. A
 * page that came apart does not refresh: without a script only the reader knows which part the link named.
 */
export function stubOf(moved: MovedPage, targets: Targets, { name, url, base }: PublishedSite): string {
  const { page } = partsOf(moved.to);
  const { title: heading = page, styles = [] } = targets.get(page) ?? {};
  const [site, title, to] = [name, heading, moved.to].map(escaped);
  const refresh = moved.scattered ? '' : `<meta http-equiv="refresh" content="0; url=${to}">\n`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Moved: ${title} | ${site}</title>
<link rel="canonical" href="${escaped(wholeAddress(page, { url, base }))}">
<meta name="robots" content="noindex">
${refresh}${lines(styles, (href) => `<link rel="stylesheet" href="${escaped(href)}">`)}</head>
<body>
<div class="page wide">
<header class="header"><a class="site-title" href="/">${site}</a></header>
<main class="main">
<h1>This page has moved</h1>
<p class="standfirst">It stands here now: <a href="${to}">${title}</a></p>
${sectionOf(moved.parts, targets)}</main>
</div>
<script>${stubProgram}</script>
</body>
</html>
`;
}

/** The parts of the page, each shown only to who followed a link to it. */
function sectionOf(parts: readonly MovedPart[], targets: Targets): string {
  if (parts.length === 0) return '';
  const row = ({ id, to }: MovedPart) =>
    `<li id="${escaped(id)}"><a href="${escaped(to)}">${escaped(targets.get(partsOf(to).page)?.title ?? to)}</a></li>`;
  return `<section class="moved">
<div class="sl-heading-wrapper level-h2"><h2>Your link leads on</h2></div>
<p class="lede">What it names stood on this page. Now it stands here:</p>
<ul>
${lines(parts, row)}</ul>
</section>
`;
}
