import { base } from '../../site-path.ts';
import { element } from '../element.ts';
import { openSearch } from '../search/answer/open-search.ts';
import type { Found } from '../search/format.ts';
import { wordsOfAddress } from './lost-address.ts';

/** How many pages are named: the component keeps the place of so many. */
const most = 3;

async function pagesNear(words: string): Promise<Found[]> {
  const search = await openSearch();
  const { ranked } = await search.byNames(words);
  return ranked.length > 0 ? ranked.slice(0, most).map(({ page }) => page) : search.nearest(words, most);
}

/** Where an address leads nowhere: the pages whose names come nearest to it. */
class NearestPages extends HTMLElement {
  connectedCallback(): void {
    // The page itself, opened by its own address, looks for nothing.
    const words = location.pathname === `${base}404.html` ? '' : wordsOfAddress(location.pathname, base);
    if (!words) return;
    pagesNear(words).then(
      (pages) => this.#name(pages),
      // Without the names the rooms below lead on by themselves.
      () => this.replaceChildren(),
    );
  }

  #name(pages: readonly Found[]): void {
    const links = pages.map(({ url, title }) => element('li', {}, element('a', { href: url }, title)));
    this.replaceChildren(element('p', {}, 'Nearest in name:'), element('ul', {}, ...links));
  }
}

customElements.define('nearest-pages', NearestPages);
