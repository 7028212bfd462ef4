/** What the site is called and where it and its files live; the one place that names either address. */
export const site = {
  name: 'Opening Moves',
  /** Canonical origin; a placeholder of the reserved `.example` kind until a domain is chosen. */
  url: 'https://opening-moves.example',
  /** Where a file of `content/` is edited: this plus the file's path. */
  editBase: 'https://github.com/opening-moves/opening-moves/edit/main/',
  description: 'A playbook: which parts of AI work to open, under which license, and what happened to those who tried.',
} as const;
