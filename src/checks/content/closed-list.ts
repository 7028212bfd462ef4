import { z } from 'zod';

/** The closed list that `schema` takes its values from, and what one of them is called: "a family". */
export function closedListOf(schema: z.core.$ZodType): { oneOfThem: string; file: string } | undefined {
  const name = z.globalRegistry.get(schema)?.vocabulary;
  if (typeof name !== 'string') return undefined;
  return { oneOfThem: singular(name), file: `content/vocabulary/${name}.yml` };
}

function singular(name: string): string {
  const words = name.replaceAll('-', ' ');
  if (!/[^s]s$/.test(words)) return `a value of ${words}`;
  const one = words.replace(/ies$/, 'y').replace(/s$/, '');
  return `${/^[aeiou]/.test(one) ? 'an' : 'a'} ${one}`;
}
