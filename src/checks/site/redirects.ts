interface Redirect {
  readonly from: string;
  readonly to: string;
}

export type Redirects = readonly Redirect[];

/** Reads a `_redirects` file: `from to [status]`, one a line, `#` opens a comment. */
export function readRedirects(text: string): Redirects {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(/\s+/))
    .map(([from = '', to = '']) => ({ from, to }));
}

/** Where a path is sent; undefined where no line names it. The first line that fits wins, as on the host. */
export function redirectOf(redirects: Redirects, path: string): string | undefined {
  for (const { from, to } of redirects) {
    if (from === path) return to;
    if (from.endsWith('*') && path.startsWith(from.slice(0, -1))) {
      return to.replace(':splat', path.slice(from.length - 1));
    }
  }
  return undefined;
}
