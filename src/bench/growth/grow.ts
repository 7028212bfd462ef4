import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { filesUnder } from '../../machine/files.ts';
import { drawIds, drawTexts, type Random, randomFrom } from './draw.ts';

/** The fields that are written anew in a copy; all others, dates and kinds among them, it shares with its original. */
interface Fields {
  title: string;
  publisher?: string;
  note?: string;
  url?: string;
  subject?: string;
  followed?: string;
  parties?: string[];
  sources?: string[];
}

interface Entry {
  id: string;
  fields: Fields;
}

function read(folder: string): Entry[] {
  return filesUnder(folder, /\.yml$/).map((name) => ({
    id: name.replace(/\.yml$/, ''),
    fields: parse(readFileSync(join(folder, name), 'utf8')) as Fields,
  }));
}

const texts = ['title', 'publisher', 'note', 'subject', 'followed'] as const;

/** Writes an entry anew, word by word. A field at a time, so that publishers are made of publishers. */
function rewriter(entries: readonly Entry[], random: Random): (fields: Fields) => Fields {
  const drawers = texts.map((name) => {
    const draw = drawTexts(
      entries.flatMap(({ fields }) => fields[name] ?? []),
      random,
    );
    return { name, draw };
  });
  const path = drawTexts(
    entries.flatMap(({ fields }) => (fields.url ? new URL(fields.url).pathname : [])),
    random,
  );
  const party = drawTexts(
    entries.flatMap(({ fields }) => fields.parties ?? []),
    random,
  );
  return (fields) => {
    const drawn = drawers.flatMap(({ name, draw }) => (fields[name] ? [[name, draw(fields[name])]] : []));
    const url = fields.url && new URL(path(new URL(fields.url).pathname), fields.url).href;
    return {
      ...fields,
      ...Object.fromEntries(drawn),
      ...(url && { url }),
      ...(fields.parties && { parties: fields.parties.map(party) }),
    };
  };
}

/**
 * Multiplies the events and sources of a `content/` folder: each gets copies under other ids and in other words, in the
 * same years, of the same kinds. Copied events cite copied sources.
 *
 * @param times What there is afterwards; of 1.6 times six in ten are copied, from all years.
 */
export function growContent(content: string, times: number): void {
  const random = randomFrom(times);
  const sources = read(join(content, 'sources'));
  const events = read(join(content, 'events'));
  const sourceIds = drawIds(
    sources.map(({ id }) => id),
    random,
  );
  const eventIds = drawIds(
    events.map(({ id }) => id),
    random,
  );
  const source = rewriter(sources, random);
  const event = rewriter(events, random);
  const write = (collection: string, id: string, fields: Fields) =>
    writeFileSync(join(content, collection, `${id}.yml`), stringify(fields));
  for (let copy = 1; copy < times; copy += 1) {
    const isCopied = (_: unknown, at: number) => at % 10 < Math.round((times - copy) * 10);
    const copies = new Map(sources.filter(isCopied).map(({ id }) => [id, sourceIds(id)]));
    for (const { id, fields } of sources.filter(isCopied)) write('sources', copies.get(id) ?? '', source(fields));
    for (const { id, fields } of events.filter(isCopied)) {
      const cited = (fields.sources ?? []).map((id) => copies.get(id) ?? id);
      write('events', eventIds(id), { ...event(fields), sources: cited });
    }
  }
}
