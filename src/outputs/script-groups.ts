/** Small programs that readers load together: they come in one file, with all that they import. */
interface ScriptGroup {
  /** Of the file. */
  name: string;
  paths: readonly string[];
}

/**
 * Left to the bundler, a program that more than one page has is a file of its own. When half of `every-page` came apart, a page had
 * twice as many files to load, and a quarter more bytes. What some pages only have stays out, so that the others do not carry it.
 */
export const scriptGroups: readonly ScriptGroup[] = [
  {
    name: 'every-page',
    paths: [
      'src/islands/twin/copy-markdown.ts',
      'src/islands/theme/theme-select.ts',
      // Read by the list of a page's parts, which almost every page has.
      'src/islands/address.ts',
      'src/islands/passage/heading-links.ts',
      'src/islands/search/view/site-search.ts',
    ],
  },
  // With the words and their stems that it marks: the search loads both, and so does a page that it led to.
  { name: 'marks', paths: ['src/islands/search/texts/marks.ts'] },
];

/** The groups as Vite's bundler asks for them. */
export const codeSplitting = {
  groups: scriptGroups.map(({ name, paths }) => ({
    name,
    test: (id: string) => paths.some((path) => id.endsWith(`/${path}`)),
  })),
};
