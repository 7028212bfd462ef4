import type { Link } from '../catalogue/catalogue.ts';

/** What the chrome around a page shows of it. */
export interface PageChrome {
  title: string;
  /** The way down from the overview; empty on top pages. */
  crumbs: readonly (Link | { href?: undefined; label: string })[];
  /** One sentence under the title. */
  standfirst: string;
  /** `text`: sidebar, text, contents. `wide`: no sidebar beside the text on desktop. `own`: wide, and the page brings its own h1. */
  shape: 'text' | 'wide' | 'own';
  /** The day the facts were last checked, YYYY-MM-DD. */
  checked?: string | undefined;
  /** Where the page's file can be edited. */
  editHref?: string | undefined;
  prev?: Link | undefined;
  next?: Link | undefined;
}

/** Entries of a collection under their headings, for the sidebar and the overview page. */
export interface Group {
  /** Heading id on the overview page. */
  id: string;
  label: string;
  links: Link[];
}
