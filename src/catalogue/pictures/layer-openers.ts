import type { Side } from '../../model/sides.ts';
import { addressOf, type Catalogue, type Link, linkTo } from '../catalogue.ts';
import { companyMatrix } from '../company-matrix.ts';

/** The companies on one side of the line of a layer. */
export interface LayerSide {
  side: Exclude<Side, 'unclear'>;
  /** Each with what it did, on its own page. */
  companies: readonly Link[];
}

/** A layer and who holds it, opened it in part, opened it; a side on which nobody stands is left out. */
export interface LayerOpeners {
  layer: Link;
  sides: readonly LayerSide[];
}

const sides = ['held', 'part', 'open'] as const;

/** The layers in their order, each with the companies that have something of it on record. */
export function layerOpeners(all: Catalogue): LayerOpeners[] {
  const matrix = companyMatrix(all);
  return all.layers.map((layer, at) => ({
    layer: { href: addressOf(layer), label: layer.data.title },
    sides: sides.flatMap((side): LayerSide[] => {
      const companies = matrix
        .filter(({ cells }) => cells[at]?.side === side)
        .map(({ company }) => {
          const { href, label } = linkTo(all, company);
          return { href: `${href}#ledger`, label };
        });
      return companies.length > 0 ? [{ side, companies }] : [];
    }),
  }));
}
