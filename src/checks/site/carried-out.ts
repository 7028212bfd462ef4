import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Permalinks, permalinksFile } from '../../model/permalinks.ts';
import { type MovedPage, movedPages, movedParts, partsOf } from '../../model/redirects.ts';
import { attr, elements } from '../../outputs/html/dom.ts';
import { addressOnSite } from '../../site.ts';
import { type BuiltSite, canonicalOf, type Page } from './built-site.ts';
import type { Fault } from './fault.ts';
import { internal, whyAddressNowhere } from './resolve.ts';

/** The address on the site, anchor and all, that a page names. */
function named(site: BuiltSite, page: Page, url: string | undefined): string | undefined {
  const target = url === undefined ? undefined : internal(site, url, page.address);
  return target && `${addressOnSite(target.pathname, site.base)}${target.hash}`;
}

/** Why the page at an old address does not lead to the new one; undefined where it does. */
function whyNoStub(site: BuiltSite, { from, to, scattered }: MovedPage): string | undefined {
  const { page } = partsOf(to);
  const stub = site.byAddress.get(from);
  if (!stub) return 'no page there leads on; build anew';
  if (stub.forward === undefined) return 'a page of the site stands there; take the line out';
  const forward = named(site, stub, stub.forward);
  if (forward !== (scattered ? page : to)) return `the page there leads to ${forward ?? stub.forward}; build anew`;
  return named(site, stub, canonicalOf(stub.elements)) === page ? undefined : 'its canonical address is another';
}

/** Why a part of a page does not lead to its new place; undefined where it does. */
function whyNoWayOn(site: BuiltSite, address: string, id: string, to: string): string | undefined {
  const page = site.byAddress.get(address);
  const places = page?.elements.filter((each) => attr(each, 'id') === id) ?? [];
  if (!page || places.length === 0) return `${address} has nothing with the id "${id}"; build anew`;
  const links = places.flatMap((place) => [...elements(place)]).map((each) => named(site, page, attr(each, 'href')));
  if (places.length === 1 && links.includes(to)) return undefined;
  return `${address} still has a part "${id}" of its own; take out that part or the line`;
}

/** Lists of what there is, for other programs. */
const lists = /^(api\/[^/]+\.json|sitemap[\w-]*\.xml|feed\.(?:xml|json)|llms[\w-]*\.txt)$/;

/** What lists an address that moved, as if its page were there. */
function listed(site: BuiltSite, moved: readonly MovedPage[]): Fault[] {
  return [...site.files]
    .filter((file) => lists.test(file))
    .flatMap((file) => {
      const words = new Set(readFileSync(join(site.folder, file), 'utf8').split(/["<>()#\s]+/));
      return moved
        .map(({ from }) => site.base + from.slice(1))
        .filter((path) => words.has(path) || words.has(`${site.origin}${path}`))
        .map((path) => ({ file, check: 'redirects', message: `lists ${path}, which moved` }));
    });
}

/**
 * Lines that the rules for the host lack, and those that hide a page. What they must say is worked out here, so that the
 * program that writes them is not asked: hosts compare letter by letter, and are not told which part of a page is meant.
 */
function rules(site: BuiltSite, moved: readonly MovedPage[]): Fault[] {
  const fault = (message: string) => ({ file: '_redirects', check: 'redirects', message });
  const under = (address: string) => site.base + address.slice(1);
  const written = new Map(site.redirects.map(({ from, to }) => [from, to]));
  const missing = moved
    .filter(({ scattered }) => !scattered)
    .flatMap(({ from, to }) => [from.slice(0, -1), from].map((spelling) => ({ from: spelling, to })))
    .filter(({ from, to }) => written.get(under(from)) !== under(to))
    .map(({ from, to }) => fault(`has no line from ${under(from)} to ${under(to)}; build anew`));
  const hiding = [...written.keys()].filter((from) => {
    const page = site.byAddress.get(addressOnSite(from, site.base) ?? '');
    return page !== undefined && page.forward === undefined;
  });
  return [...missing, ...hiding.map((from) => fault(`sends ${from} on, which is a page of the site`))];
}

/** What `content/permalinks` sends on is sent there by the built site: by its pages and by the rules for its host. */
export function carriedOut(site: BuiltSite, rows: Permalinks): Fault[] {
  const moved = movedPages(rows);
  const fault = (page: string, row: string, why: string | undefined): Fault[] =>
    why === undefined
      ? []
      : [
          {
            file: `${page.slice(1)}index.html`,
            check: 'redirects',
            message: `${permalinksFile} says ${row}, but ${why}`,
          },
        ];
  const lands = (to: string) => {
    const why = whyAddressNowhere(site, to);
    return why && `${to} ${why}`;
  };
  return [
    ...moved.flatMap((each) => fault(each.from, `${each.from} -> ${each.to}`, lands(each.to) ?? whyNoStub(site, each))),
    ...[...movedParts(rows.redirects)].flatMap(([page, parts]) =>
      parts.flatMap(({ id, to }) => fault(page, `${page}#${id} -> ${to}`, lands(to) ?? whyNoWayOn(site, page, id, to))),
    ),
    ...rules(site, moved),
    ...listed(site, moved),
  ];
}
