import Cite from '../components/Cite.astro';
import type { proseElements } from '../model/prose.ts';
import Checklist from './Checklist.astro';
import Clause from './Clause.astro';
import DecideFrom from './DecideFrom.astro';
import LicenseAnswers from './LicenseAnswers.astro';
import Spectrum from './Spectrum.astro';

/** Components every `.mdx` page may use without importing them. */
export const proseComponents = { Checklist, Cite, Decide: DecideFrom, LicenseAnswers, Spectrum } satisfies Record<
  keyof typeof proseElements,
  unknown
>;

/** What becomes of the elements that Markdown makes: a quotation is a clause to copy. */
export const proseElementsAs = { blockquote: Clause };
