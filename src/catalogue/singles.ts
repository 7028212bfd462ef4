import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { plainRefer } from '../model/references.ts';
import { singleSchemas } from '../model/schemas/index.ts';

type Name = keyof typeof singleSchemas;
type Value<N extends Name> = z.output<ReturnType<(typeof singleSchemas)[N]>>;

/** What was read last, with its text: a build asks for each file many times, the development server after each change. */
const kept = new Map<Name, { text: string; value: unknown }>();

/** The value of `content/<name>.yml`. Throws, with the path of each fault, if it is not valid. */
function single<N extends Name>(name: N): Value<N> {
  const file = `content/${name}.yml`;
  const text = readFileSync(file, 'utf8');
  const last = kept.get(name);
  if (last?.text === text) return last.value as Value<N>;
  const result = singleSchemas[name](plainRefer).safeParse(parse(text));
  if (!result.success) throw new Error(`${file}: ${z.prettifyError(result.error)}`);
  kept.set(name, { text, value: result.data });
  return result.data as Value<N>;
}

/** Questions and outcomes of the decision guide. */
export const decisionGuide = () => single('decision-guide');

/** Which licenses may meet in one work. */
export const compatibility = () => single('compatibility');

/** What the last run of each check over the site found. */
export const lastChecks = () => single('last-checks').checks;
