import type { Page } from '@playwright/test';

/**
 * What nobody can get to: text, controls and pictures below `root` that stand left or right of the window, or of a box
 * that cuts them off, and that no scrolling brings in. What is fixed to the window may not leave it above or below either.
 */
export function outOfReach(page: Page, root = 'body'): Promise<string[]> {
  return page.locator(root).evaluate((top) => {
    const slack = 1.5;
    const nameOf = ({ tagName, classList }: Element) => [tagName.toLowerCase(), ...classList].join('.');
    const kept = new Map<Element, ReturnType<typeof look>>();
    /** What of an element's style decides; asked once, because asking is slow. */
    function look(element: Element) {
      const { overflowX, overflowY, display, clipPath, position } = getComputedStyle(element);
      const scrolls = (overflow: string, by: number) => /auto|scroll/.test(overflow) && by > 0;
      return {
        forEars: clipPath === 'inset(50%)',
        isFixed: position === 'fixed',
        cuts: /hidden|clip/.test(overflowX) && display !== 'inline',
        scrollsAcross: scrolls(overflowX, element.scrollWidth - element.clientWidth),
        scrollsDown: scrolls(overflowY, element.scrollHeight - element.clientHeight),
        box: element.getBoundingClientRect(),
      };
    }
    const styleOf = (element: Element) => {
      const known = kept.get(element) ?? look(element);
      kept.set(element, known);
      return known;
    };
    const around = (element: Element | null): Element[] => (element ? [element, ...around(element.parentElement)] : []);

    /** Where this box of the element cannot be got at, in words; undefined where it can. */
    function lost(element: Element, box: DOMRect): string | undefined {
      let { left, right, top: above, bottom: below } = box;
      for (const each of around(element)) {
        const style = styleOf(each);
        if (style.scrollsDown) ({ top: above, bottom: below } = style.box);
        if (style.scrollsAcross) ({ left, right } = style.box);
        // Whole lines below an edge have an ellipsis in their place, or the mark of the site.
        else if (
          style.cuts &&
          above < style.box.bottom &&
          (left < style.box.left - slack || right > style.box.right + slack)
        )
          return `cut off by ${nameOf(each)}`;
        if (style.isFixed) {
          if (above < -slack || below > innerHeight + slack) return 'above or below the window';
          break;
        }
      }
      return left < -slack || right > innerWidth + slack ? 'beside the window' : undefined;
    }

    const shown = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) && !around(element).some((each) => styleOf(each).forEars);
    const range = document.createRange();
    const boxesOf = (node: Node): Iterable<DOMRect> => {
      range.selectNodeContents(node);
      if (node instanceof Text) return node.data.trim() ? range.getClientRects() : [];
      return node instanceof Element && node.matches('a, button, input, select, img, svg') ? node.getClientRects() : [];
    };
    const found = new Set<string>();
    const nodes = document.createNodeIterator(top, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
      const element = node instanceof Element ? node : node.parentElement;
      if (!element) continue;
      for (const box of boxesOf(node)) {
        const where = box.width > 0 && box.height > 0 && shown(element) ? lost(element, box) : undefined;
        if (where) found.add(`${nameOf(element)} “${node.textContent?.trim().slice(0, 40)}” ${where}`);
      }
    }
    return [...found];
  });
}

/** The share of the window's height that bars standing fixed on it cover. A column beside the text takes none. */
export function shareOfBars(page: Page): Promise<number> {
  return page.evaluate(() => {
    const covered = new Set<number>();
    for (const element of document.querySelectorAll('body *')) {
      if (!/fixed|sticky/.test(getComputedStyle(element).position) || !element.checkVisibility()) continue;
      const { top, bottom, width } = element.getBoundingClientRect();
      if (width < innerWidth / 2) continue;
      for (let row = Math.max(0, Math.floor(top)); row < Math.min(innerHeight, bottom); row += 1) covered.add(row);
    }
    return covered.size / innerHeight;
  });
}
