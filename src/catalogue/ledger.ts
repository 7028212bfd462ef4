import type { Catalogue, Entry } from './catalogue.ts';
import { type Opened, type OpenedRow, openedOf } from './openings.ts';
import { layerOf, type Party } from './parties.ts';

/** What a bar says of something published. */
type Shown = Pick<Opened, 'what' | 'page' | 'license' | 'date' | 'source' | 'confidence'>;

/** One thing published or withheld: a bar right of the line, across it, or left of it. */
export type Bar =
  | ({ side: 'open' } & Shown)
  | ({ side: 'part'; strings: string } & Shown)
  | { side: 'held'; what: string; why: string; source: string };

export interface LedgerRow {
  layer: Party;
  bars: Bar[];
}

/**
 * What the row's license reserves; undefined where anyone may use the thing for anything. Throws where the license has
 * a page that says otherwise and the row names no strings: the picture would call it open.
 */
function stringsOf(company: string, row: OpenedRow, { what, license, free }: Opened): string | undefined {
  if (row.strings || free !== false) return row.strings;
  throw new Error(`content/companies/${company}.mdx: "${what}" is under ${license.label}; name its strings`);
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
    const opened = openedOf(all, row);
    const strings = stringsOf(company.id, row, opened);
    place(row, strings ? { side: 'part', strings, ...opened } : { side: 'open', ...opened });
  }
  for (const row of company.data.closed) {
    place(row, { side: 'held', what: row.artefact, why: row.why, source: row.source.id });
  }
  const ours = all.layers.flatMap(({ id }) => rows.get(id) ?? []);
  return [...ours, ...[...rows.values()].filter((row) => !ours.includes(row))];
}
