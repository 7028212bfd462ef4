import { readState, type SearchState, writeState } from './address.ts';
import type { SearchView } from './search-view.ts';

/** How many results the page shows at first. */
const most = 20;

/** The search page: the same search with its state in the address, and the index of all pages below it. */
class SearchPage extends HTMLElement {
  #view: Promise<SearchView> | undefined;

  connectedCallback(): void {
    const form = this.querySelector('form');
    const input = this.querySelector('input');
    if (!form || !input) return;
    const show = () => {
      const state = readState(location.search);
      input.value = state.q;
      this.#settle(state);
      void this.#show(state);
    };
    addEventListener('popstate', show);
    // Without a question in the address nothing is loaded until a reader reaches for the field.
    input.addEventListener('focus', () => void this.#load());
    input.addEventListener('input', () => void this.#begin(input), { once: true });
    form.addEventListener('submit', (event) => event.preventDefault());
    if (location.search) show();
  }

  #load(): Promise<SearchView> {
    this.#view ??= import('./search-view.ts').then(
      ({ SearchView }) =>
        new SearchView(this, 'results', { most, changed: (state, typing) => this.#keep(state, typing) }),
    );
    return this.#view;
  }

  async #show(state: SearchState): Promise<void> {
    try {
      (await this.#load()).show(state);
    } catch {
      this.#view = undefined;
      const failed = this.querySelector<HTMLElement>('[data-search-failed]');
      if (failed) failed.hidden = false;
    }
  }

  /** What was typed before the program was there, and while it came. */
  async #begin(input: HTMLInputElement): Promise<void> {
    await this.#load().catch(() => undefined);
    const state = { ...readState(location.search), q: input.value };
    this.#keep(state, true);
    await this.#show(state);
  }

  /** Words being typed replace each other in the history; a filter is a step of its own. */
  #keep(state: SearchState, typing: boolean): void {
    const address = `${location.pathname}${writeState(state)}`;
    if (typing) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    this.#settle(state);
  }

  #settle({ q, type }: SearchState): void {
    document.documentElement.toggleAttribute('data-searching', q.trim() !== '' || type !== '');
  }
}

customElements.define('search-page', SearchPage);
