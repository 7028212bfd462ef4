/** A figure as a page shows it, and what it counts. */
export interface Counted {
  /** As people say it: "19,500", "above $20 million". */
  figure: string;
  /** "downloads", "US dollars". */
  unit: string;
}

/** Money and shares say themselves what they are counted in. */
const saysItself = /[$€£¥%]/;

/** The unit to read beside a figure; empty where the figure has it: "98%", "40 billion yuan". */
export function unitBeside({ figure, unit }: Counted): string {
  return saysItself.test(figure) || figure.endsWith(unit) ? '' : unit;
}
