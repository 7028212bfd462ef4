import type { MovedPage } from '../../model/redirects.ts';

/**
 * The lines of a `_redirects` file, which Netlify, Cloudflare Pages and GitLab Pages read: `from to status`. Some hosts
 * compare letter by letter, so the address stands there with and without its closing slash. A page that came apart has no
 * line: a host is not told what stands behind `#`, and the stub knows where to.
 */
export function rulesOf(pages: readonly MovedPage[]): string {
  return pages
    .filter(({ scattered }) => !scattered)
    .map(({ from, to }) => `${from.slice(0, -1)} ${to} 301\n${from} ${to} 301\n`)
    .join('');
}
