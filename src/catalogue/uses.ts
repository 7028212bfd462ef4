import { eventAddress } from '../model/event-places.ts';
import { shownDate } from '../model/shown-dates.ts';
import {
  addressOf,
  type Catalogue,
  type Entry,
  keyOf,
  type Link,
  linkTo,
  nameOf,
  type PageEntry,
} from './catalogue.ts';
import { type Opened, openedOf } from './openings.ts';
import type { Party } from './parties.ts';
import type { Opening } from './relations.ts';

/** Somebody's use of something, with its source. */
export interface Use {
  party: Party;
  what: string;
  date?: string;
  license?: Party;
  source: string;
  /** Not given where nothing says otherwise: first-hand. */
  confidence?: Opened['confidence'];
}

const useOf = (all: Catalogue, { company, row }: Opening) => ({ party: linkTo(all, company), ...openedOf(all, row) });

/** Who publishes under a license: read from companies, projects and the license's own list of names. */
export function usersOf(all: Catalogue, license: Entry<'licenses'>): Use[] {
  const key = keyOf(license);
  const byCompanies = (all.relations.openings.get(key) ?? []).map((opening) => useOf(all, opening));
  const byProjects = (all.relations.projects.get(key) ?? []).map((project) => ({
    party: linkTo(all, project),
    what: project.data.summary,
    source: project.data.source.id,
  }));
  const byName = license.data.usedBy.map((row) => ({
    party: { label: row.name },
    what: row.what,
    source: row.source.id,
  }));
  return [...byCompanies, ...byProjects, ...byName];
}

/** Somebody who opened a layer, by the latest of what they opened of it. */
export interface Opener extends Use {
  date: string;
  license: Party;
  /** How many others of theirs are of the layer. */
  others: number;
}

/** Who opened a layer, each once, those who did so last first: read from companies and the layer's own list of names. */
export function openersOf(all: Catalogue, layer: Entry<'layers'>): Opener[] {
  const byCompanies = (all.relations.openings.get(keyOf(layer)) ?? []).map((opening) => useOf(all, opening));
  const byName = layer.data.openedBy.map((row) => ({
    party: { label: row.name },
    what: row.what,
    date: row.date,
    license: { label: row.license },
    source: row.source.id,
  }));
  const latestFirst = [...byCompanies, ...byName].sort((a, b) => b.date.localeCompare(a.date, 'en'));
  const ofParty = Map.groupBy(latestFirst, ({ party }) => party.label);
  return [...ofParty.values()].flatMap(([latest, ...others]) => (latest ? [{ ...latest, others: others.length }] : []));
}

/** Events that name the page, oldest first. */
export function eventsOf(all: Catalogue, page: PageEntry): readonly Entry<'events'>[] {
  return all.relations.events.get(keyOf(page)) ?? [];
}

/** Changes of what the page says, newest first. */
export function changesOf(all: Catalogue, page: PageEntry): Entry<'changes'>[] {
  return (all.relations.changes.get(keyOf(page)) ?? []).toReversed();
}

/** License changes away from a license, oldest first. */
export function departuresFrom(all: Catalogue, license: Entry<'licenses'>): readonly Entry<'events'>[] {
  return all.relations.departures.get(keyOf(license)) ?? [];
}

/** How many pages that mention a page its own page names. */
const mostNamed = 12;

/** What to read after a page: what it names itself, then pages whose fields refer to it. */
export function readNext(all: Catalogue, page: PageEntry): Link[] {
  const related = page.data.related.map((ref) => linkTo(all, ref));
  const known = new Set(related.map(({ href }) => href));
  const naming = (all.relations.mentions.get(keyOf(page)) ?? [])
    .map((other) => ({ href: addressOf(other), label: nameOf(other) }))
    .filter(({ href }) => !known.has(href));
  return [...related, ...naming.slice(0, mostNamed)];
}

/** Where a source is used: the pages that cite it, then the events that rest on it, by the day they are listed under. */
export function usersOfSource(all: Catalogue, source: Entry<'sources'>): Link[] {
  return (all.relations.users.get(keyOf(source)) ?? []).map((entry) =>
    entry.collection === 'events'
      ? { href: eventAddress(entry), label: `Timeline, ${shownDate(entry.data.date)}` }
      : { href: addressOf(entry), label: nameOf(entry) },
  );
}

/** Other lines of models by the same publisher. */
export function siblingsOf(all: Catalogue, model: Entry<'models'>): Entry<'models'>[] {
  const { company, project, name = '' } = model.data.publisher;
  const ref = company ?? project;
  const lines = all.relations.models.get(ref ? keyOf(ref) : name) ?? [];
  return lines.filter(({ id }) => id !== model.id);
}
