import Cite from '../components/Cite.astro';
import ProseTable from '../components/ProseTable.astro';

/** Components every `.mdx` page may use without importing them, and what stands in for plain elements. */
export const proseComponents = { Cite, table: ProseTable };
