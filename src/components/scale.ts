/** A tick of a scale: where it stands (0 to 1) and what it says. */
export interface Tick {
  at: number;
  label: string;
}

const units = [
  [1e9, 'billion'],
  [1e6, 'million'],
  [1e3, 'thousand'],
] as const;

/** A number in words a reader takes in at a glance: 700 million, 2.5 billion, 12. */
export function inWords(number: number): string {
  const unit = units.find(([size]) => number >= size);
  if (!unit) return String(number);
  return `${Number((number / unit[0]).toFixed(2))} ${unit[1]}`;
}

/**
 * A logarithmic scale around a threshold: decades from about 500 times below it to about 10 times above,
 * so that what lies under the line gets the room it has in practice.
 */
export function scaleAround(number: number): { at: number; ticks: Tick[] } {
  const top = Math.ceil(Math.log10(number)) + 1;
  const bottom = top - 4;
  const place = (value: number) => (Math.log10(value) - bottom) / (top - bottom);
  const decades = Array.from({ length: 5 }, (_, step) => 10 ** (bottom + step));
  return { at: place(number), ticks: decades.map((value) => ({ at: place(value), label: inWords(value) })) };
}
