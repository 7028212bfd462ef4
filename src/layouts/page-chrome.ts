import type { Link } from '../catalogue/entries.ts';
import type { Group } from '../catalogue/groups.ts';

/** What the chrome around a page shows beyond what Starlight knows of it. */
export interface PageChrome {
  title: string;
  /** One sentence under the title. */
  standfirst: string;
  /** The way down from the overview; empty on top pages. */
  crumbs: readonly (Link | { href?: undefined; label: string })[];
  /** `text`: sidebar, text, contents. `wide`: no sidebar beside the text on desktop. `own`: wide, and the page brings its own h1. */
  shape: 'text' | 'wide' | 'own';
  /** The links of the sidebar below the rooms. Not Starlight's own: it puts a slash behind an anchor. */
  groups: readonly Group[];
  /** The day the facts were last checked, YYYY-MM-DD. */
  checked?: string | undefined;
}
