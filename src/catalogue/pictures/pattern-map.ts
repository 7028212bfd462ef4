import { type Term, vocabulary } from '../../model/vocabulary.ts';
import { addressOf, type Catalogue, type Link, nameOf } from '../catalogue.ts';

/** A pattern against the columns of the map. */
export interface PatternRow {
  pattern: Link;
  /** Whether it opens something of each layer. */
  opens: readonly boolean[];
  /** What it opens, in words, where that is none of the layers. */
  instead: string | undefined;
  /** Whether money comes from each source. */
  earns: readonly boolean[];
}

/** Patterns by what they open and where the money comes from. */
export interface PatternMap {
  layers: readonly Link[];
  earnings: readonly Term[];
  groups: readonly { label: string; rows: readonly PatternRow[] }[];
}

/** The map of all patterns, kind by kind. */
export function patternMap(all: Catalogue): PatternMap {
  const layers = all.layers.map((layer) => ({ href: addressOf(layer), label: nameOf(layer), id: layer.id }));
  const earnings = vocabulary('earnings');
  const byAddress = new Map(all.patterns.map((pattern) => [addressOf(pattern), pattern.data]));
  const rowOf = (pattern: Link): PatternRow[] => {
    const data = byAddress.get(pattern.href);
    if (!data) return [];
    const opened = data.layers.map(({ id }) => id);
    return [
      {
        pattern,
        opens: layers.map(({ id }) => opened.includes(id)),
        instead: opened.length === 0 ? data.opened[0] : undefined,
        earns: earnings.map(({ value }) => data.earnsFrom.includes(value)),
      },
    ];
  };
  return {
    layers: layers.map(({ href, label }) => ({ href, label })),
    earnings,
    groups: all.groups.patterns.map(({ label, links }) => ({ label, rows: links.flatMap(rowOf) })),
  };
}
