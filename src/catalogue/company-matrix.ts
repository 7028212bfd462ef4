import type { RowTexts } from '../model/row-texts.ts';
import { shownDate } from '../model/shown-dates.ts';
import type { Side } from '../model/sides.ts';
import type { Catalogue, Entry } from './catalogue.ts';
import { type Bar, ledgerOf } from './ledger.ts';
import type { Party } from './parties.ts';

/** What a company did with a layer. */
export interface MatrixCell {
  /** Across the line where one part is open and another held. */
  side: Exclude<Side, 'unclear'>;
  /** The licenses of what is open, each once. */
  licenses: readonly Party[];
  bars: readonly Bar[];
}

/** The key of the column for what lies beside the layers. */
export const besideKey = 'beside';

/** A company and what it did with each of our layers, in their order, then with what lies beside them. */
export interface MatrixRow {
  company: Entry<'companies'>;
  /** Undefined where nothing is recorded. */
  cells: readonly (MatrixCell | undefined)[];
  beside: MatrixCell | undefined;
}

function cellOf(bars: readonly Bar[]): MatrixCell | undefined {
  const [first] = bars;
  if (!first) return undefined;
  const same = bars.every(({ side }) => side === first.side);
  const licenses = bars.flatMap((bar) => (bar.side === 'held' ? [] : bar.license));
  return {
    side: same ? first.side : 'part',
    licenses: [...new Map(licenses.map((license) => [license.label, license])).values()],
    bars,
  };
}

/** Companies by layers. */
export function companyMatrix(all: Catalogue): MatrixRow[] {
  const ours = all.layers.map(({ id }) => `/layers/${id}/`);
  return all.companies.map((company) => {
    const rows = ledgerOf(all, company);
    const barsOf = (href: string) => rows.find(({ layer }) => layer.href === href)?.bars ?? [];
    return {
      company,
      cells: ours.map((href) => cellOf(barsOf(href))),
      beside: cellOf(rows.flatMap(({ layer, bars }) => (layer.href ? [] : bars))),
    };
  });
}

const asSentence = (words: string) => words.replace(/\.?$/, '.');

function lineOf(bar: Bar): string {
  if (bar.side === 'held') return `${bar.what}: held. ${asSentence(bar.why)}`;
  const published = [`${bar.what}: ${bar.license.label}`, ...(bar.date ? [shownDate(bar.date)] : [])].join(', ');
  return bar.side === 'part' ? `${published}. ${asSentence(bar.strings)}` : published;
}

/** What the side by side view says of a company beside its signs: by layer each thing, and what lies beside the layers. */
export function thingsOf(all: Catalogue, { cells, beside }: MatrixRow): RowTexts {
  const columns = [...all.layers.map(({ id }, at) => [id, cells[at]] as const), [besideKey, beside] as const];
  return Object.fromEntries(columns.flatMap(([key, cell]) => (cell ? [[key, cell.bars.map(lineOf)]] : [])));
}
