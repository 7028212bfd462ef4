import { readState, type SearchState, writeState } from './address.ts';
import { lazyView } from './lazy-view.ts';

/** How many results the page shows at first. */
const most = 20;

/** The search page: the same search with its state in the address, and the index of all pages below it. */
class SearchPage extends HTMLElement {
  readonly #view = lazyView(this, 'results', { most, changed: (state, typing) => this.#keep(state, typing) });

  connectedCallback(): void {
    const input = this.querySelector('input');
    if (!input) return;
    const show = () => {
      const state = readState(location.search);
      input.value = state.q;
      this.#show(state);
    };
    addEventListener('popstate', show);
    // Without a question in the address nothing is loaded until a reader reaches for the field.
    input.addEventListener('focus', () => void this.#view().then((view) => view?.prepare()));
    input.addEventListener('input', () => this.#begin(input), { once: true });
    if (location.search) show();
  }

  #show(state: SearchState): void {
    this.#settle(state);
    void this.#view().then((view) => view?.show(state));
  }

  /** What was typed before the program was there, and while it came. */
  async #begin(input: HTMLInputElement): Promise<void> {
    await this.#view();
    const state = { ...readState(location.search), q: input.value };
    this.#keep(state, true);
    this.#show(state);
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
