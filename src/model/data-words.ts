/** How much of its training data a release shows, as readers see it. */
export const dataWords = { open: 'Can be had', part: 'In part', closed: 'Not published' } as const;
