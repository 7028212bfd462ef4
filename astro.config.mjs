import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { showFaults } from './src/dev/integration.ts';
import { withoutDeadScripts } from './src/outputs/dead-scripts.ts';
import { minifiedEarlyScripts } from './src/outputs/early-scripts.ts';
import { finish } from './src/outputs/finish.ts';
import { codeSplitting } from './src/outputs/script-groups.ts';
import { site } from './src/site.ts';

/** Starlight's components that ours replace, each in a file of the same name, and what readers have from it. */
const replaced = {
  ContentPanel: 'less to download: no wrapper with styles of its own',
  Footer: 'the day the facts were checked, the way to a correction, what this is not',
  Header: 'the three instruments, named',
  MarkdownContent: 'our type and measure instead of styles to undo',
  PageFrame: 'one menu that opens without scripts, and the four signs drawn once a page',
  PageSidebar: 'the contents of the page in one list that works without scripts',
  PageTitle: 'the way down from the overview, and the answer in a sentence',
  Search: 'our own search; nothing of it is loaded before it is asked for',
  Sidebar: 'the rooms of the site and the reader’s own group, never the whole collection',
  SkipLink: 'a link that is seen when it has the focus',
  ThemeProvider: 'the chosen theme before the first paint, also where storage is blocked',
  ThemeSelect: 'one select that stays away where scripts do',
  TwoColumnContent: 'less to download: two elements instead of a grid with scripts',
};

export default defineConfig({
  site: site.url,
  base: site.base,
  trailingSlash: 'always',
  build: { inlineStylesheets: 'never' },
  vite: {
    plugins: [withoutDeadScripts(), minifiedEarlyScripts()],
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting } } } } },
  },
  prerenderConflictBehavior: 'error',
  markdown: {
    // Colors of code are written into style attributes, which the policy refuses; our blocks of code are a few lines of text.
    syntaxHighlight: false,
    processor: satteri({ features: { headingAttributes: true, smartPunctuation: { dashes: false } } }),
  },
  integrations: [
    starlight({
      title: site.name,
      description: site.description,
      disable404Route: true,
      // The search is our own: src/islands/search/ in the browser, src/outputs/search-index/ in the build.
      pagefind: false,
      expressiveCode: false,
      credits: false,
      favicon: '/mark.svg',
      head: [
        // With font-display: optional a font that comes late is not shown at all.
        {
          tag: 'link',
          attrs: {
            rel: 'preload',
            href: '/brygada-1918-600.woff2',
            as: 'font',
            type: 'font/woff2',
            crossorigin: 'anonymous',
          },
        },
      ],
      markdown: { processedDirs: ['./content/'] },
      tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 2 },
      sidebar: [],
      customCss: [
        './src/styles/tokens.css',
        './src/styles/base.css',
        './src/styles/components.css',
        './src/styles/print.css',
      ],
      components: Object.fromEntries(
        Object.keys(replaced).map((name) => [name, `./src/components/starlight/${name}.astro`]),
      ),
    }),
    // Named so that its options are ours: Starlight adds it by itself, with the same one.
    // What is optimized is out of reach of components; a quotation of the prose is one, see prose/components.ts.
    mdx({ optimize: { ignoreElementNames: ['blockquote'] } }),
    finish(),
    showFaults(),
  ],
});
