/** How much of a part of a release can be had: all of it, some, or nothing. */
export const extents = ['open', 'part', 'closed'] as const;
export type Extent = (typeof extents)[number];

/** The same, as readers see it. */
export const extentWords = { open: 'Can be had', part: 'In part', closed: 'Not published' } as const satisfies Record<
  Extent,
  string
>;
