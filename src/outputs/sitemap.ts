/** The day that a page was checked, by its whole address. */
interface Checked {
  readonly url: string;
  readonly checked: string | undefined;
}

/** A sitemap that says when the facts of a page were last checked; pages without a day stay as they are. */
export function withLastmod(sitemap: string, pages: readonly Checked[]): string {
  const days = new Map(pages.map(({ url, checked }) => [url, checked]));
  return sitemap.replace(/<loc>([^<]*)<\/loc>/g, (loc, url: string) => {
    const day = days.get(url);
    return day ? `${loc}<lastmod>${day}</lastmod>` : loc;
  });
}
