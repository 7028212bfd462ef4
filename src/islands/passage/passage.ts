/** A part of a page that a reader points at. */
export interface Passage {
  /** What the page is called. */
  page: string;
  heading: string;
  /** The whole address, with the id of the heading. */
  address: string;
  /** The day its facts were checked, as the page shows it; undefined where the page has none. */
  checked: string | undefined;
}

/** A line to put under a quotation: page, heading, site, day and address. */
export function citationOf({ page, heading, address, checked }: Passage, site: string): string {
  const day = checked ? ` Facts checked ${checked}.` : '';
  return `${page}, “${heading}”. ${site}.${day} ${address}`;
}

/**
 * Where a mistake in a passage is reported: the form for a wrong fact, filled in.
 *
 * @param issues Address of the repository's issues.
 * @param edition The commit that the page was built from; empty where it is not known.
 */
export function reportAddress(issues: string, { page, heading, address }: Passage, edition: string): string {
  const query = new URLSearchParams({
    template: 'wrong-fact.yml',
    title: `${page}: ${heading}`,
    where: address,
    ...(edition ? { build: edition } : {}),
  });
  return `${issues}/new?${query}`;
}
