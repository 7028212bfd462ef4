import { idIn } from '../../address.ts';
import { marksIn } from '../texts/marks.ts';
import type { Term } from '../texts/terms.ts';

/** Most marks on a page; of more, readers make nothing. */
const mostMarks = 200;

function* textsIn(root: Element): Generator<Text> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('script, style, svg, button, [hidden], .sr-only, .visually-hidden')
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) yield node as Text;
}

function clear(marks: readonly HTMLElement[]): void {
  for (const mark of marks) {
    const parent = mark.parentNode;
    mark.replaceWith(...mark.childNodes);
    parent?.normalize();
  }
}

/**
 * Marks the words a reader searched for in the text of the page and brings the first into view: the first below the
 * heading the address names, if it names one. A click anywhere clears the marks.
 */
export function markArrival(terms: readonly Term[]): void {
  const main = document.querySelector('main');
  if (!main) return;
  const marks: HTMLElement[] = [];
  for (const text of [...textsIn(main)]) {
    for (const [from, to] of marksIn(text.data, terms).reverse()) {
      if (marks.length >= mostMarks) break;
      const mark = document.createElement('mark');
      mark.className = 'found';
      const range = document.createRange();
      range.setStart(text, from);
      range.setEnd(text, to);
      range.surroundContents(mark);
      marks.push(mark);
    }
  }
  const target = location.hash && document.getElementById(idIn(location.hash));
  const inOrder = [...main.querySelectorAll<HTMLElement>('mark.found')];
  const below = target
    ? inOrder.find(
        (mark) =>
          (target.compareDocumentPosition(mark) &
            (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY)) !==
          0,
      )
    : undefined;
  const first = below ?? inOrder[0];
  const { top = 0, bottom = 0 } = first?.getBoundingClientRect() ?? {};
  if (first && (top < 80 || bottom > innerHeight)) first.scrollIntoView({ block: 'center', behavior: 'instant' });
  document.addEventListener('click', () => clear(marks), { once: true });
}
