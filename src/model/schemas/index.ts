import type { z } from 'zod';
import type { Collection, Refer } from '../collections.ts';
import type { TermOf } from '../vocabulary.ts';
import { changeSchema } from './change.ts';
import { companySchema } from './company.ts';
import { compatibilitySchema } from './compatibility.ts';
import { decisionGuideSchema } from './decision-guide.ts';
import { eventSchema } from './event.ts';
import { glossarySchema } from './glossary.ts';
import { guideSchema } from './guide.ts';
import { lastChecksSchema } from './last-checks.ts';
import { layerSchema } from './layer.ts';
import { licenseSchema } from './license.ts';
import { likeStructuresSchema } from './like-structures.ts';
import { mistakeSchema } from './mistake.ts';
import { modelSchema } from './model.ts';
import { patternSchema } from './pattern.ts';
import { projectSchema } from './project.ts';
import { sourceSchema } from './source.ts';

/** Makes a schema from the references it is to have and the closed lists it takes values from. */
export type MakeSchema = (refer: Refer, termOf?: TermOf) => z.ZodType;

/** The schema of each collection; its closed lists are those of the site unless others are given. */
export const schemas = {
  guides: guideSchema,
  patterns: patternSchema,
  layers: layerSchema,
  licenses: licenseSchema,
  models: modelSchema,
  companies: companySchema,
  projects: projectSchema,
  mistakes: mistakeSchema,
  glossary: glossarySchema,
  events: eventSchema,
  changes: changeSchema,
  sources: sourceSchema,
} satisfies Record<Collection, MakeSchema>;

/** The schema of each file of `content/` that stands alone: `content/<name>.yml`; as to closed lists the same holds. */
export const singleSchemas = {
  'decision-guide': decisionGuideSchema,
  compatibility: compatibilitySchema,
  'like-structures': likeStructuresSchema,
  'last-checks': lastChecksSchema,
} satisfies Record<string, MakeSchema>;
export type SingleName = keyof typeof singleSchemas;
