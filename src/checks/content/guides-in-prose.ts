import { questionIds } from './decision-guide.ts';
import { type Fault, faultAt } from './fault.ts';
import type { DataFile, Entry } from './files.ts';
import { didYouMeanOrOneOf } from './suggest.ts';

/** Guides in the prose of a page that begin with no question of the guide, or that are more than one. */
export function checkGuidesIn(page: Entry, file: DataFile | undefined): Fault[] {
  const guides = page.prose?.guides ?? [];
  if (guides.length === 0) return [];
  const known = questionIds(file);
  return guides.flatMap(({ from, offset }, index) => {
    const report = (message: string) => [faultAt(page, offset, 'Decide', message)];
    if (from === undefined) return report('names no question; write <Decide from="…" />');
    // Where the guide itself cannot be read, that alone is told.
    if (known.length === 0) return [];
    if (!known.includes(from)) return report(`"${from}" is no question of the guide${didYouMeanOrOneOf(from, known)}`);
    return index > 0 ? report('is a second guide on this page, and answers stand in its address once; keep one') : [];
  });
}
