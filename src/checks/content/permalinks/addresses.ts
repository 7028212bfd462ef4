import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder } from '../../../machine/files.ts';
import {
  collections,
  type DataCollection,
  dataCollections,
  isPageCollection,
  pageCollections,
} from '../../../model/collections.ts';
import { kinds } from '../../../model/kinds.ts';
import { addressOfOutcome } from '../../../model/outcome-address.ts';
import { outgrownAmong } from '../../../model/outgrown.ts';
import { generatedIds } from '../../../model/page-kind.ts';
import type { Permalinks } from '../../../model/permalinks.ts';
import { plainRefer } from '../../../model/references.ts';
import { schemas } from '../../../model/schemas/index.ts';
import type { TermOf } from '../../../model/vocabulary.ts';
import type { CheckedContent } from '../checked-content.ts';
import { outcomeIds } from '../decision-guide.ts';
import type { IsGone } from './gone.ts';

/** An address of the site and the ids it is known to have; `undefined` where only the built page tells. */
export type Addresses = ReadonlyMap<string, ReadonlySet<string> | undefined>;

/** The address that a file under `src/pages/` makes; undefined for one that makes several. */
function addressOfPage(file: string): string | undefined {
  if (file.includes('[')) return undefined;
  if (file.endsWith('.ts')) return `/${file.replace(/\.ts$/, '')}`;
  return `/${file.replace(/(index)?\.astro$/, '/').replace(/\/+$/, '/')}`.replace(/^\/+/, '/');
}

/** Addresses of pages that are no entries: those of files, the overviews, the data for other programs. */
function standing(root: string): string[] {
  const pages = join(root, 'src/pages');
  const made = existsSync(pages) ? filesUnder(pages, /\.(astro|ts)$/).flatMap((file) => addressOfPage(file) ?? []) : [];
  const overviews = pageCollections.map((name) => `/${name}/`);
  return [...made, ...overviews, ...collections.flatMap((name) => [`/api/${name}.json`, `/api/schema/${name}.json`])];
}

/** Says where a fact is read; undefined where its file lacks what decides that, which is said elsewhere. */
function placer(collection: DataCollection, termOf: TermOf): (id: string, data: unknown) => string | undefined {
  const schema = schemas[collection](plainRefer, termOf);
  const addressOf = kinds[collection].addressOf as (entry: unknown) => string;
  return (id, data) => {
    const parsed = schema.safeParse(data);
    return parsed.success ? addressOf({ id, data: parsed.data }) : undefined;
  };
}

/**
 * What the site has today: the addresses that its files make, and the ids of each page as far as the content tells. Ids of
 * an entry are those written in its prose and those its kind makes from fields.
 */
export function liveAddresses(content: CheckedContent, root: string, publicFiles: ReadonlySet<string>): Addresses {
  const addresses = new Map<string, Set<string> | undefined>();
  for (const address of [...standing(root), ...publicFiles]) addresses.set(address, undefined);
  for (const id of outcomeIds(content.decisionGuide)) addresses.set(addressOfOutcome(id), undefined);
  for (const name of dataCollections) {
    const { room } = kinds[name];
    if (room) addresses.set(room.href, new Set());
  }
  const placers = new Map(dataCollections.map((name) => [name, placer(name, content.termOf)]));
  for (const { collection, id, yaml, prose } of content.entries) {
    if (!isPageCollection(collection)) {
      const [address = '', place = ''] = placers.get(collection)?.(id, yaml.data)?.split('#') ?? [];
      if (address) addresses.set(address, (addresses.get(address) ?? new Set<string>()).add(place));
      continue;
    }
    const written = prose?.headings.flatMap((heading) => heading.id ?? []) ?? [];
    addresses.set(`/${collection}/${id}/`, new Set([...written, ...generatedIds(collection)]));
  }
  // A list that outgrew its page is one still, and leads on to its parts, where its facts are.
  for (const list of outgrownAmong([...addresses.keys()])) addresses.set(list, undefined);
  return addresses;
}

/**
 * Every address prose may link to: what is there today, and whatever was published once, which is kept or sent on. Of a
 * page that was never published only the built one tells its ids.
 */
export function linkableAddresses(live: Addresses, permalinks: Permalinks, isGone: IsGone): Addresses {
  const addresses = new Map([...live].map(([address, ids]) => [address, ids && new Set(ids)]));
  for (const [address, published] of Object.entries(permalinks.addresses)) {
    if (isGone(address)) continue;
    const ids = published.filter((id) => !isGone(address, id));
    const known = addresses.get(address);
    if (known) for (const id of ids) known.add(id);
    else addresses.set(address, new Set(ids));
  }
  for (const from of Object.keys(permalinks.redirects)) {
    const [address = '', id] = from.split('#');
    const known = addresses.get(address);
    if (id !== undefined) known?.add(id);
    else if (!addresses.has(address)) addresses.set(address, undefined);
  }
  return addresses;
}
