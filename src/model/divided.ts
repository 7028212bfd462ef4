/** A page of a list and, where it outgrew its weight, those it leads on to, with all below them. */
export function allPages<Divided extends { parts: readonly Divided[] }>(page: Divided): Divided[] {
  return [page, ...page.parts.flatMap((part) => allPages(part))];
}
