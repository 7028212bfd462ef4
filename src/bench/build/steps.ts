import type { Line } from '../../machine/project/build.ts';

/** A step of a build and how long it took, in seconds. */
export interface Step {
  name: string;
  seconds: number;
}

/** Astro's own steps in their order, each with the line that ends it. */
const ends: [name: string, line: RegExp][] = [
  ['start, content read', /\[content\] Synced content/],
  ['types written', /\[types\] Generated/],
  ['build info collected', /Building static entrypoints/],
  ['code bundled', /(generating|prerendering) static routes/],
  ['pages written', /✓ Completed in/],
  ['site map written', /\[@astrojs\/sitemap\]/],
];

/** The steps of a build, read from its log: Astro's, then those that our last integration tells itself. */
export function stepsOf(lines: readonly Line[]): Step[] {
  const steps: Step[] = [];
  let begun = 0;
  let next = 0;
  const end = (name: string, { at }: Line) => {
    steps.push({ name, seconds: at - begun });
    begun = at;
  };
  for (const line of lines) {
    const [name, ending] = ends[next] ?? [];
    const own = /\[finish\] (.*?)(?: in [\d.]+s)?$/.exec(line.text)?.[1];
    if (own) end(own, line);
    else if (name && ending?.test(line.text)) {
      end(name, line);
      next += 1;
    }
  }
  return steps;
}

/** How many pages a build says it has built. */
export function pagesOf(lines: readonly Line[]): number {
  for (const { text } of lines) {
    const built = /(\d+) page\(s\) built/.exec(text)?.[1];
    if (built) return Number(built);
  }
  return 0;
}
