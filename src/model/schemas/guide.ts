import { z } from 'zod';
import type { Refer } from '../collections.ts';
import { pageFields } from './fields.ts';

/** A question answered at length: `content/guides/<slug>.mdx`. */
export const guideSchema = (refer: Refer) =>
  z.strictObject({
    ...pageFields(refer),
    order: z.int().min(1).describe('Place among the guides, low first.'),
  });
