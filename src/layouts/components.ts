import Cite from '../components/Cite.astro';

/** Components every `.mdx` page may use without importing them. */
export const proseComponents = { Cite };
