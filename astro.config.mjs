import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { finish } from './src/outputs/finish.ts';
import { site } from './src/site.ts';

/** Starlight's components that ours replace, each in a file of the same name. */
const replaced = [
  'ContentPanel',
  'Footer',
  'Header',
  'MarkdownContent',
  'PageFrame',
  'PageSidebar',
  'PageTitle',
  'Search',
  'Sidebar',
  'SkipLink',
  'ThemeProvider',
  'ThemeSelect',
  'TwoColumnContent',
];

export default defineConfig({
  site: site.url,
  trailingSlash: 'always',
  build: { inlineStylesheets: 'never' },
  prerenderConflictBehavior: 'error',
  markdown: {
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
          attrs: { rel: 'preload', href: '/brygada-1918-600.woff2', as: 'font', type: 'font/woff2', crossorigin: true },
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
      components: Object.fromEntries(replaced.map((name) => [name, `./src/components/starlight/${name}.astro`])),
    }),
    // Named so that its options are ours: Starlight adds it by itself, with the same one.
    mdx({ optimize: true }),
    finish(),
  ],
});
