import { isPageCollection } from '../../../model/collections.ts';
import { type Permalinks, type RedirectLine, readPermalinks, redirectLines } from '../../../model/permalinks.ts';
import { partsOf, type Redirects, sentTo } from '../../../model/redirects.ts';
import type { CheckedContent } from '../checked-content.ts';
import { type Fault, faultOnLine, type TextFile } from '../fault.ts';
import type { Entry } from '../files.ts';
import { idsInFields } from '../ids-in-fields.ts';
import { hasNoPart, leadsNowhere } from '../suggest.ts';
import type { Addresses } from './addresses.ts';

/** What the lines are held against. */
interface Ground {
  permalinks: Permalinks;
  /** The redirects that could be carried out: one from what is still there sends nobody on. */
  redirects: Redirects;
  /** What the site has today, whatever was published before. */
  live: Addresses;
  /** The entry whose page an address is. */
  entryAt: ReadonlyMap<string, Entry>;
}

/** Redirects that nobody could follow: from what is still there, to what is not, in circles, over two steps. */
export function checkRedirects(content: CheckedContent, file: TextFile | undefined, live: Addresses): Fault[] {
  if (!file) return [];
  const pages = content.entries.filter(({ collection }) => isPageCollection(collection));
  const permalinks = readPermalinks(file.text);
  const entryAt = new Map(pages.map((entry) => [`/${entry.collection}/${entry.id}/`, entry]));
  const rows = redirectLines(file.text);
  const ground: Ground = { permalinks, live, entryAt, redirects: {} };
  const sending = rows.filter((row) => whyNotFrom(ground, row) === undefined);
  ground.redirects = Object.fromEntries(sending.map(({ from, to }) => [from, to]));
  return rows.flatMap((row) => {
    const at = (offset: number, message: string | undefined) =>
      message === undefined ? [] : [faultOnLine(file, row.line, offset, 'redirect', message)];
    if (leadsToItself(row)) return at(0, `"${row.from}" leads to itself; take the line out`);
    const to = `${row.from} -> `.length;
    return [...at(0, whyNotFrom(ground, row)), ...at(to, whyNotTo(ground, row))];
  });
}

/** A page cannot move into a part of itself; a part may go to the top of its page. */
function leadsToItself({ from, to }: RedirectLine): boolean {
  return from === to || from === partsOf(to).page;
}

const step = /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/;

/** Why no page could stand at an address; undefined where one could. */
function whyNoPage(page: string): string | undefined {
  if (page.startsWith('//')) return `"${page}" names a host; write the address from the root of the site`;
  if (page.includes('?')) return `"${page}" has a query; write the address of the page alone`;
  const steps = page.replace(/\/$/, '').split('/').slice(1);
  const odd = steps.find((each) => !step.test(each));
  if (odd === '') return `"${page}" has a slash too many; take it out`;
  if (odd)
    return `"${page}" is no address of a page, as "${odd}" is not lower case with digits, dots and hyphens; write one that is`;
  if (page.endsWith('/')) return undefined;
  return /\.[a-z]\w*$/.test(page)
    ? `"${page}" is a file, and only pages move; write the address of one, which ends in /`
    : `"${page}" lacks its closing slash; write ${page}/`;
}

function whyNotFrom({ permalinks, live, entryAt }: Ground, { from }: RedirectLine): string | undefined {
  const { page, id } = partsOf(from);
  const bad = whyNoPage(page);
  if (bad) return bad;
  const entry = entryAt.get(page);
  if (id === undefined) {
    if (entry) return `"${page}" is the page of ${entry.path}; take out that file or this line`;
    return live.has(page) ? `"${page}" is a page of the site; take this line out` : undefined;
  }
  if (!live.has(page)) {
    if (permalinks.redirects[page] !== undefined) return undefined;
    return `"${page}" is no page and not sent on, so nothing can lead from "#${id}"; add a line ${page} -> …`;
  }
  if (!entry) return live.get(page)?.has(id) ? `"${page}" still lists "${id}"; take this line out` : undefined;
  if (entry.prose?.headings.some((heading) => heading.id === id))
    return `${entry.path} still has the heading {#${id}}; take out that heading or this line`;
  return idsInFields(entry).has(id)
    ? `${entry.path} still makes "#${id}" from its fields; take this line out`
    : undefined;
}

function whyNotTo(ground: Ground, row: RedirectLine): string | undefined {
  const { from, to } = row;
  const { page, id } = partsOf(to);
  const bad = whyNoPage(page);
  if (bad) return bad;
  if (id === '') return `"${to}" names no part of the page; take # out`;
  const way = wayOf(ground.redirects, row);
  const last = way.at(-1) ?? to;
  if (way.indexOf(last) < way.length - 1)
    return `leads round in a circle, ${way.join(' → ')}; take one of the lines out`;
  if (last === to) return whyNowhere(ground, to) ?? whyLost(ground, row);
  const why = whyNowhere(ground, last);
  if (why) return `"${to}" is itself sent on, and at the end ${why}`;
  return `"${to}" is itself sent on; write the last address: ${from} -> ${last}`;
}

/** Parts that a page had, that its new place has not, and that no row of their own sends on. */
function whyLost(ground: Ground, { from, to }: RedirectLine): string | undefined {
  const ids = to.includes('#') ? [] : (ground.permalinks.addresses[from] ?? []);
  const lost = ids.filter((id) => !ground.redirects[`${from}#${id}`] && whyNowhere(ground, `${to}#${id}`));
  if (lost.length === 0) return undefined;
  const list = lost.map((id) => `"#${id}"`).join(', ');
  return `"${to}" has no ${list}, published at "${from}"; add a line for each: ${from}#${lost[0]} -> ${to}`;
}

/** The steps that a row begins, up to the first that stands there twice. */
function wayOf(redirects: Redirects, { from, to }: RedirectLine): string[] {
  const way = [from];
  for (let next: string | undefined = to; next !== undefined; next = sentTo(redirects, next)) {
    way.push(next);
    if (way.indexOf(next) < way.length - 1) break;
  }
  return way;
}

function whyNowhere({ permalinks, live, entryAt }: Ground, address: string): string | undefined {
  const { page, id } = partsOf(address);
  if (!live.has(page)) {
    const pages = [...live.keys()].filter((each) => each.endsWith('/'));
    return leadsNowhere(page, pages);
  }
  const known = live.get(page);
  if (id === undefined || !known) return undefined;
  // Of a page that is no entry the content has only some ids; what was published there may still stand in its file.
  const ids = new Set([...known, ...(entryAt.has(page) ? [] : (permalinks.addresses[page] ?? []))]);
  return ids.has(id) ? undefined : hasNoPart(page, id, [...ids]);
}
