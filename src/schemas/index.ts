import type { z } from 'astro/zod';
import type { Collection, Refer } from './collections.ts';
import { companySchema } from './company.ts';
import { eventSchema } from './event.ts';
import { glossarySchema } from './glossary.ts';
import { guideSchema } from './guide.ts';
import { layerSchema } from './layer.ts';
import { licenseSchema } from './license.ts';
import { mistakeSchema } from './mistake.ts';
import { patternSchema } from './pattern.ts';
import { projectSchema } from './project.ts';
import { sourceSchema } from './source.ts';

/** The schema of each collection. */
export const schemas = {
  guides: guideSchema,
  patterns: patternSchema,
  layers: layerSchema,
  licenses: licenseSchema,
  companies: companySchema,
  projects: projectSchema,
  mistakes: mistakeSchema,
  glossary: glossarySchema,
  events: eventSchema,
  sources: sourceSchema,
} satisfies Record<Collection, (refer: Refer) => z.ZodType>;
