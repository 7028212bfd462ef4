import { type PageCollection, pageCollections } from '../../model/collections.ts';
import { pageKind } from '../../model/page-kind.ts';
import { type Fault, faultAt } from './fault.ts';
import type { Entry } from './files.ts';

/** Pages whose prose is shorter than its kind has to be: a stub is no answer. */
export function checkLengths(pages: readonly Entry[]): Fault[] {
  return pages.flatMap((page) => {
    const collection = pageCollections.find((name: PageCollection) => name === page.collection);
    const least = collection && pageKind(collection).leastWords;
    if (!page.prose || !least) return [];
    const words = page.prose.texts.flatMap(({ value }) => value.match(/[\p{L}\p{N}]\S*/gu) ?? []).length;
    if (words >= least) return [];
    return [
      faultAt(
        page,
        0,
        'prose',
        `has ${words} words of its own, and a page of this kind needs ${least}; write what is missing`,
      ),
    ];
  });
}
