import type { BuiltSite } from './built-site.ts';
import type { Fault } from './fault.ts';

/** Whether an attribute is a mark of ours. Those of Astro say themselves what they mean. */
const isOurs = (name: string) => name.startsWith('data-') && !name.startsWith('data-astro-');

/** Our marks on elements, `data-…`, are there or are not: one that says "false" counts as there for all who look for it. */
export function marks(site: BuiltSite): Fault[] {
  return site.pages.flatMap(({ file, elements }) => {
    const found = elements.flatMap(({ attrs }) =>
      attrs.filter(({ name, value }) => isOurs(name) && value === 'false').map(({ name }) => name),
    );
    return [...new Set(found)].map((name) => ({
      file,
      check: 'marks',
      message: `${name} says "false", which marks it all the same; leave it out there: {condition || undefined}`,
    }));
  });
}
