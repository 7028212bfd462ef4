import { kilobytes } from '../../model/count.ts';
import type { BuiltSite } from './built-site.ts';
import type { Fault } from './fault.ts';
import { packing, type Weight, weigh } from './weight.ts';

/** One initial congestion window: what a server may send before the reader's first answer. */
const firstScreen = 14_600;
const entry = 24_000;
const table = 40_000;
const tables = /^\/(compare\/.*|timeline\/.*|sources\/|models\/|search\/|glossary\/)$/;

function messagesOf({ page, html, css, firstScreen: first }: Weight): string[] {
  const whole = tables.test(page.address) ? table : entry;
  const over = (what: string, size: number, budget: number) =>
    size > budget ? [`${what} weighs ${kilobytes(size)}, the budget is ${kilobytes(budget)}`] : [];
  return [
    ...over('the first screen (CSS and HTML up to the second h2)', first, firstScreen),
    ...over('all HTML and CSS', html + css, whole),
  ];
}

/**
 * Every page keeps to its budget of HTML and CSS, brotli; scripts are reported by `npm run weigh` only. What is light enough
 * packed quickly is lighter packed well: only the rest is weighed as hosts send it.
 */
export async function budgets(site: BuiltSite): Promise<Fault[]> {
  const close = (await weigh(site, packing.quick)).filter((weight) => messagesOf(weight).length > 0);
  const weights = await weigh({ ...site, pages: close.map(({ page }) => page) });
  return weights.flatMap((weight) =>
    messagesOf(weight).map((message) => ({ file: weight.page.file, check: 'weight', message })),
  );
}
