import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { plainRefer } from '../model/references.ts';
import { singleSchemas } from '../model/schemas/index.ts';

/** The value of `content/<name>.yml`. Throws, with the path of each fault, if it is not valid. */
function single<N extends keyof typeof singleSchemas>(name: N): z.output<ReturnType<(typeof singleSchemas)[N]>> {
  const file = `content/${name}.yml`;
  const result = singleSchemas[name](plainRefer).safeParse(parse(readFileSync(file, 'utf8')));
  if (!result.success) throw new Error(`${file}: ${z.prettifyError(result.error)}`);
  return result.data as z.output<ReturnType<(typeof singleSchemas)[N]>>;
}

/** Questions and outcomes of the decision guide. */
export const decisionGuide = () => single('decision-guide');

/** Which licenses may meet in one work. */
export const compatibility = () => single('compatibility');

/** What the last run of each check over the site found. */
export const lastChecks = () => single('last-checks').checks;
