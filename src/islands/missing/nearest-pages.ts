import { wordsOfAddress } from './words-of-address.ts';

/** How many pages to offer. */
const most = 3;

/** On the page for what is not there: the pages whose names are nearest to the address, where some are. */
class NearestPages extends HTMLElement {
  connectedCallback(): void {
    this.#offer(wordsOfAddress(location.pathname)).catch(() => this.#say('The names could not be loaded.'));
  }

  async #offer(words: string): Promise<void> {
    const { openSearch } = await import('../search/open-search.ts');
    const search = await openSearch();
    // No words would ask for all there is.
    const { ranked } = words ? await search.byNames(words) : { ranked: [] };
    const pages = ranked.flatMap(({ page, byName }) => (byName ? [page] : [])).slice(0, most);
    this.#say(pages.length > 0 ? '' : 'No page has a name like this address.');
    this.querySelector('ul')?.replaceChildren(
      ...pages.map(({ url, title }) => {
        const link = Object.assign(document.createElement('a'), { href: url, textContent: title });
        const item = document.createElement('li');
        item.append(link);
        return item;
      }),
    );
  }

  #say(words: string): void {
    this.querySelector('[role=status]')?.replaceChildren(words);
  }
}
customElements.define('nearest-pages', NearestPages);
