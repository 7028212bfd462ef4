/** Pages that have no Markdown twin, each with the reason. */
const withoutTwin: Readonly<Record<string, string>> = {
  '/404/': 'stands in place of pages that are not there',
  '/search/': 'is a tool in the browser; /llms.txt lists the same pages',
};

/** Where the Markdown twin of a page lies, from the root of the site; undefined where it has none. */
export function twinAddress(address: string): string | undefined {
  return address.endsWith('/') && !(address in withoutTwin) ? `${address}index.md` : undefined;
}
