/** Components that prose may hold, each with the attributes it takes. Everything else in prose is Markdown. */
export const proseElements = {
  Checklist: [],
  Cite: ['source'],
  Decide: ['from'],
  LicenseAnswers: ['question', 'licenses'],
  Spectrum: ['lines', 'companies'],
} as const satisfies Record<string, readonly string[]>;
