import { shownDate } from '../model/shown-dates.ts';
import type { Listed } from '../model/source-pages.ts';
import { type Term, vocabulary } from '../model/vocabulary.ts';
import type { Entry } from './catalogue.ts';
import type { Group } from './groups.ts';

/** A kind of source that there are some of, with its page. */
export interface SourceKind extends Term {
  href: string;
  sources: readonly Listed[];
}

/** The kinds of the sources, in the order of the closed list. */
export function kindsOf(sources: readonly Listed[]): SourceKind[] {
  return vocabulary('source-kinds').flatMap((term) => {
    const ofKind = sources.filter(({ data }) => data.kind === term.value);
    return ofKind.length > 0 ? [{ ...term, href: `/sources/${term.value}/`, sources: ofKind }] : [];
  });
}

/** The kinds as the sidebar shows them. */
export function groupOfKinds(sources: readonly Listed[]): Group[] {
  return [{ id: 'kinds', label: 'Kinds', links: kindsOf(sources).map(({ href, label }) => ({ href, label })) }];
}

const howRead = { excerpt: 'read in excerpt', quoted: 'read in quotations' } as const;

/**
 * How and when a source was read, of which day the copy was, and that no person wrote it, where that is so: "read in excerpt
 * 29 Nov 2026, as of 13 Jul 2026", "written by a program, read 29 Nov 2026".
 */
export function provenanceOf({ accessed, asOf, read, writtenBy }: Entry<'sources'>['data']): string {
  const copy = asOf ? `, as of ${shownDate(asOf)}` : '';
  return `${writtenBy ? `written by a ${writtenBy}, ` : ''}${read ? howRead[read] : 'read'} ${shownDate(accessed)}${copy}`;
}
