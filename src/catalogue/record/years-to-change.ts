import type { Catalogue, Entry } from '../catalogue.ts';
import { licenseChangesAndOthers } from '../license-changes.ts';
import { type Span, spanOf } from './span.ts';

/** How long a work was under an open license before it changed. */
export interface YearsToChange {
  event: Entry<'events'>;
  row: Entry<'events'>['data']['began'][number];
  span: Span;
  /** Whether it left what OSI approved; else it moved to a stricter open license. */
  left: boolean;
}

/** The license changes of works whose beginning is known, the quickest first. */
export function yearsToChange(all: Catalogue): YearsToChange[] {
  return licenseChangesAndOthers(all)
    .changes.flatMap(({ event, track }) =>
      event.data.began.map((row) => ({
        event,
        row,
        span: spanOf(row.date, event.data.date),
        left: track.crossing === 'in',
      })),
    )
    .sort((a, b) => a.span.years - b.span.years);
}
