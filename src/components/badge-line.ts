/** The line of Markdown that shows the badge of a page and leads there; `page` is the whole address of it. */
export function badgeLine(name: string, page: string): string {
  return `[![${name.replace(/[\\[\]]/g, '\\$&')}](${page}badge.svg)](${page})`;
}
