/** The part of Pagefind's browser API that the search uses (pagefind.app/docs/api). */
export interface PagefindResult {
  url: string;
  /** Safe as HTML: only `<mark>` around the words found. */
  excerpt: string;
  meta: { title?: string };
  filters: Record<string, string[]>;
}
export interface Pagefind {
  options(options: object): Promise<void>;
  /** Resolves to null when a later call has taken its place. */
  debouncedSearch(
    term: string,
    options: object,
    wait: number,
  ): Promise<{ results: { data(): Promise<PagefindResult> }[] } | null>;
}

/** Loads Pagefind from the built site. Rejects where there is no index: in development, or offline. */
export async function loadPagefind(): Promise<Pagefind> {
  const address = '/pagefind/pagefind.js';
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ ranking: { termFrequency: 0.1, pageLength: 0.1, termSaturation: 2, termSimilarity: 9 } });
  return pagefind;
}
