import type { DataOf } from './entry.ts';
import type { Verdict } from './questions.ts';
import type { Compatibility } from './schemas/compatibility.ts';
import type { GuideVerdict } from './schemas/decision-guide.ts';
import type { Usually } from './schemas/layer.ts';
import type { Openness } from './schemas/license.ts';

/** Where a thing stands against the line: right of it, across it, left of it, or nobody can say. */
export type Side = 'open' | 'part' | 'held' | 'unclear';

/** The sign of each side, by its symbol's id in `Glyphs.astro`. */
export const glyphs: Record<Side, string> = { open: 'go', part: 'half', held: 'stay', unclear: 'dash' };

export const sideOfVerdict: Record<Verdict, Side> = { yes: 'open', 'yes-if': 'part', no: 'held', unclear: 'unclear' };

export const sideOfOpenness: Record<Openness, Side> = {
  'open-source': 'open',
  'open-data': 'open',
  'open-weights': 'part',
  'source-available': 'part',
  restricted: 'held',
};

/** Whether anyone may use a thing for anything; what nobody can say is not. */
export const isFree = (openness: Openness | undefined) => openness !== undefined && sideOfOpenness[openness] === 'open';

/** Where an event moved the line to; undefined where it did not move it. */
export const sideOfDirection: Record<DataOf<'events'>['direction'], Side | undefined> = {
  out: 'open',
  part: 'part',
  in: 'held',
  none: undefined,
};

/** What a move to a side is called, where its sign is not seen. */
export const wordOfMove: Record<Side, string> = {
  open: 'Opened',
  part: 'Partly opened',
  held: 'Held',
  unclear: 'Unclear',
};

export const sideOfLayer: Record<Usually, Side> = { open: 'open', sometimes: 'part', closed: 'held' };

export const sideOfGuideVerdict: Record<GuideVerdict, Side> = { open: 'open', 'open-part': 'part', hold: 'held' };

export const sideOfCompatibility: Record<Compatibility, Side> = {
  yes: 'open',
  parts: 'part',
  no: 'held',
  unclear: 'unclear',
};
