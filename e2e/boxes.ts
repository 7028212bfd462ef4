import type { Locator, Page } from '@playwright/test';

/** Whether two elements stand over each other on the screen. */
export async function overlap(one: Locator, other: Locator): Promise<boolean> {
  const [a, b] = [await one.boundingBox(), await other.boundingBox()];
  if (!a || !b) throw new Error('one of them is not on the page');
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Words that a line breaks off within, as readers see them: a column is too narrow for what stands in it. Code may break anywhere. */
export async function brokenWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const broken: string[] = [];
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      if (node.parentElement?.closest('code, pre, script, style, svg, .visually-hidden')) continue;
      for (const { 0: word, index } of (node.nodeValue ?? '').matchAll(/\p{L}{5,}/gu)) {
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const lines = new Set([...range.getClientRects()].filter(({ width }) => width > 0.5).map(({ top }) => top));
        if (lines.size > 1) broken.push(word);
      }
    }
    return broken;
  });
}

/** Blocks of a text whose words or lines of code run out of them, over what stands beside; what scrolls does not. */
export async function runningOut(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.prose :is(p, pre, li, blockquote, dt, dd, h2, h3)')]
      .filter((block) => block.scrollWidth > block.clientWidth + 1 && getComputedStyle(block).overflowX === 'visible')
      .map((block) => `${block.tagName}: ${block.textContent.trim().slice(0, 60)}`),
  );
}
