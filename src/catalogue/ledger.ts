import type { Catalogue, Entry } from './catalogue.ts';
import { entryOf } from './catalogue.ts';
import { layerOf, licenseOf, type Party } from './parties.ts';

/** One thing published or withheld: a bar right of the line, across it, or left of it. */
export type Bar =
  | { side: 'open'; what: string; license: Party; date: string; source: string }
  | { side: 'part'; what: string; license: Party; strings: string; date: string; source: string }
  | { side: 'held'; what: string; why: string; source: string };

export interface LedgerRow {
  layer: Party;
  bars: Bar[];
}

type Opened = Entry<'companies'>['data']['opened'][number];

/**
 * What the row's license reserves; undefined where anyone may use the thing for anything. Throws where the license has
 * a page that says otherwise and the row names no strings: the picture would call it open.
 */
function stringsOf(all: Catalogue, company: string, row: Opened): string | undefined {
  if (row.strings || !row.license) return row.strings;
  const { openness, family, shortTitle } = entryOf(all, row.license).data;
  if (openness === 'open-source' || family === 'data') return undefined;
  throw new Error(`content/companies/${company}.mdx: "${row.artefact}" is under ${shortTitle}; name its strings`);
}

/** What a company opened and held, a row per layer: our layers in their order, then its own. */
export function ledgerOf(all: Catalogue, company: Entry<'companies'>): LedgerRow[] {
  const rows = new Map<string, LedgerRow>();
  const place = (row: Parameters<typeof layerOf>[1], bar: Bar) => {
    const key = row.layer ? row.layer.id : `in words: ${row.layerName}`;
    const known = rows.get(key);
    if (known) known.bars.push(bar);
    else rows.set(key, { layer: layerOf(all, row), bars: [bar] });
  };
  for (const row of company.data.opened) {
    const common = { what: row.artefact, license: licenseOf(all, row), date: row.date, source: row.source.id };
    const strings = stringsOf(all, company.id, row);
    place(row, strings ? { side: 'part', strings, ...common } : { side: 'open', ...common });
  }
  for (const row of company.data.closed) {
    place(row, { side: 'held', what: row.artefact, why: row.why, source: row.source.id });
  }
  const ours = all.layers.flatMap(({ id }) => rows.get(id) ?? []);
  return [...ours, ...[...rows.values()].filter((row) => !ours.includes(row))];
}
