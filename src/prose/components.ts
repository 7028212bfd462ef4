import Cite from '../components/Cite.astro';
import type { proseElements } from '../model/prose.ts';
import Checklist from './Checklist.astro';
import DecideFrom from './DecideFrom.astro';
import LicenseAnswers from './LicenseAnswers.astro';
import Spectrum from './Spectrum.astro';

/** Components every `.mdx` page may use without importing them. */
export const proseComponents = { Checklist, Cite, Decide: DecideFrom, LicenseAnswers, Spectrum } satisfies Record<
  keyof typeof proseElements,
  unknown
>;
