/** Of each kind the page that shows most. A page that is gone fails its tests: choose another here. */
const most = {
  licenses: '/licenses/llama-4/',
  models: '/models/nemotron-3/',
  companies: '/companies/meta/',
  projects: '/projects/vllm/',
  patterns: '/patterns/open-core/',
  layers: '/layers/sdks/',
  mistakes: '/mistakes/open-washing/',
  guides: '/guides/spectrum/',
  decide: '/decide/small-weights/',
} as const;
export type Kind = keyof typeof most;

/** The address of the page that shows most of its kind. */
export const sampleOf = (kind: Kind): string => most[kind];

/** A page of every kind there is, the overviews and the pages that are alone in their kind. */
export const samples: readonly string[] = [
  '/',
  ...Object.keys(most).map((kind) => `/${kind}/`),
  ...Object.values(most),
  // Its cells hold a link of three letters before a number.
  '/guides/law-and-indemnity/',
  ...['/glossary/', '/search/', '/compare/licenses/', '/compare/companies/', '/compare/compatibility/'],
  ...[
    '/sources/',
    '/sources/press/',
    '/sources/press/n-r/',
    '/timeline/',
    '/timeline/2024/',
    '/timeline/2026/',
    '/timeline/2026/third-quarter/',
    '/timeline/pictures/',
    '/status/',
    '/changes/',
    '/changes/2026-11-27/',
    '/changes/2026-11-29/',
    '/changes/2026-11-29/licenses/',
    '/data/',
    '/offline/',
    '/accessibility/',
  ],
];

/** A word that few texts have and no name: choose another here, should a page come to be called by it. */
export const rareWord = 'sandwich';
