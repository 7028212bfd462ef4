/** The three instruments named in the header; `root` is the folder under which the link counts as current. */
export const tools = [
  { href: '/decide/', root: '/decide/', label: 'Decide' },
  { href: '/compare/licenses/', root: '/compare/', label: 'Compare' },
  { href: '/timeline/', root: '/timeline/', label: 'Timeline' },
] as const;
