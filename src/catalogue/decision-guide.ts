import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import type { DecisionGuide } from '../decision-guide/paths.ts';
import type { Refer } from '../schemas/collections.ts';
import { decisionGuideSchema } from '../schemas/decision-guide.ts';

/** The content check has proved that the targets exist; here a reference only takes its typed form. */
const refer: Refer = (collection) => z.string().transform((id) => ({ collection, id }));

/** Questions and outcomes of `content/decision-guide.yml`. Throws, with the path of each fault, if it is not valid. */
export function decisionGuide(): DecisionGuide {
  const result = decisionGuideSchema(refer).safeParse(parse(readFileSync('content/decision-guide.yml', 'utf8')));
  if (!result.success) throw new Error(`content/decision-guide.yml: ${z.prettifyError(result.error)}`);
  return result.data;
}
