import { type Lane, lanes } from '../schemas/event.ts';
import type { Openness } from '../schemas/license.ts';

/** What of a license decides its lane. */
export interface Terms {
  openness?: Openness | undefined;
  conditions: readonly string[];
}

/**
 * The lane of a license: what neither OSI has approved nor anyone may use for anything stands left of the line; right
 * of it, whether changed versions must stay under the license.
 */
export function laneOf({ openness, conditions }: Terms): Lane {
  if (openness !== 'open-source' && openness !== 'open-data') return 'source-available';
  return conditions.some((condition) => condition.startsWith('same-license')) ? 'copyleft' : 'permissive';
}

export type Crossing = 'in' | 'out' | 'stayed';

const isOpen = (lane: Lane) => lanes.indexOf(lane) > 1;

/** A move drawn from lane to lane: in or out over the line, or on one side of it. */
export interface Track {
  from: Lane;
  to: Lane;
  crossing: Crossing;
}

/** The freest lane among the licenses on offer counts: whoever may choose, chooses that. */
const freest = (options: readonly Lane[]) => lanes[Math.max(...options.map((lane) => lanes.indexOf(lane)))];

/** The track of a license change; undefined where either end is not known. */
export function trackOf(from: readonly Lane[], to: readonly Lane[]): Track | undefined {
  const start = from.length > 0 ? freest(from) : undefined;
  const end = to.length > 0 ? freest(to) : undefined;
  if (!start || !end) return undefined;
  const crossing = isOpen(start) === isOpen(end) ? 'stayed' : isOpen(end) ? 'out' : 'in';
  return { from: start, to: end, crossing };
}

const centers: Record<Lane, number> = { closed: 26, 'source-available': 86, copyleft: 154, permissive: 214 };

/** SVG path data of a track on the 240 × 28 canvas of the timeline: start square, shaft, head, end square. */
export function pathsOf({ from, to }: Track): { from?: string; shaft?: string; head?: string; end: string } {
  const [a, b] = [centers[from], centers[to]];
  const square = (x: number) => `M${x - 6} 9h12v10h-12z`;
  if (a === b) return { end: square(b) };
  const way = Math.sign(b - a);
  const tip = b - way * 6;
  return {
    from: square(a),
    shaft: `M${a + way * 8} 14H${tip - way * 9}`,
    head: `M${tip - way * 9} 6l${way * 9} 8l${-way * 9} 8z`,
    end: square(b),
  };
}
