import { existsSync, globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const dist = fileURLToPath(new URL('../dist', import.meta.url));

/** Kinds of pages below a folder of their own, each with the page that shows most of its kind. */
const kinds = {
  licenses: 'llama-4',
  companies: 'meta',
  projects: 'vllm',
  patterns: 'open-core',
  layers: 'sdks',
  mistakes: 'open-washing',
  guides: 'spectrum',
  decide: '',
} as const;
export type Kind = keyof typeof kinds;

/** The address of a page of some kind: the one that shows most, or the first there is. */
export function sampleOf(kind: Kind): string {
  if (kinds[kind] && existsSync(`${dist}/${kind}/${kinds[kind]}/index.html`)) return `/${kind}/${kinds[kind]}/`;
  const [first] = globSync('*/index.html', { cwd: `${dist}/${kind}` }).sort();
  if (!first) throw new Error(`dist/${kind}/ holds no page; run npm run build`);
  return `/${kind}/${first.replace('index.html', '')}`;
}

/** One page of every kind there is, the overviews and the pages that are alone in their kind. */
export const samples: readonly string[] = [
  '/',
  ...(Object.keys(kinds) as Kind[]).flatMap((kind) => [`/${kind}/`, sampleOf(kind)]),
  ...['/glossary/', '/sources/', '/sources/press/a-c/', '/timeline/', '/timeline/2024/', '/compare/licenses/'],
  // Built by other parts of the site; looked at as soon as they are there.
  ...['/compare/companies/', '/compare/compatibility/', '/search/', '/data/', '/changes/', '/status/'].filter(
    (address) => existsSync(`${dist}${address}index.html`),
  ),
  '/no/such/page/',
];
