import Cite from '../components/Cite.astro';
import type { proseElements } from '../model/prose.ts';

/** Components every `.mdx` page may use without importing them. */
export const proseComponents = { Cite } satisfies Record<keyof typeof proseElements, unknown>;
