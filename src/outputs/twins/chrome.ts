import { attr, type Element, words } from '../html/dom.ts';

/** What readers act on or what draws: neither is text. */
const tags = new Set([
  ...['script', 'style', 'template', 'svg', 'nav', 'footer'],
  ...['form', 'button', 'input', 'select', 'result-actions'],
]);

/** Links from a heading to itself, its name again for screen readers, ways back from a source. */
const classes = new Set(['sl-anchor-link', 'sr-only', 'back']);

/** Whether an element serves the page in the browser only. */
export function isChrome(element: Element): boolean {
  return (
    tags.has(element.tagName) ||
    words(element, 'class').some((word) => classes.has(word)) ||
    attr(element, 'hidden') !== undefined ||
    attr(element, 'aria-hidden') === 'true' ||
    attr(element, 'data-needs-scripts') !== undefined
  );
}
