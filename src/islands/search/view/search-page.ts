import { ChoiceHistory } from '../../history.ts';
import { readState, type SearchState, writeState } from './address.ts';
import { lazyView } from './lazy-view.ts';
import type { SearchView } from './search-view.ts';

/** How many results the page shows at first. */
const most = 20;

/** The search page: the same search with its state in the address, and the index of all pages below it. */
class SearchPage extends HTMLElement {
  readonly #load = lazyView(this, 'results', { most, changed: (state, typing) => this.#keep(state, typing) });
  readonly #history = new ChoiceHistory(this);
  /** Listens to the field itself, once it is there. */
  #view: SearchView | undefined;
  #isBeginning = false;
  /** What the address asks for, as this search writes it. */
  #shown = '';

  connectedCallback(): void {
    const input = this.querySelector('input');
    if (!input) return;
    const show = () => {
      const asked = readState(location.search);
      // A step to another part of the page asks nothing new.
      if (writeState(asked) === this.#shown) return;
      this.#shown = writeState(asked);
      input.value = asked.q;
      this.#settle(asked);
      if (this.#view) this.#view.show(asked);
      else void this.#begin(input);
    };
    addEventListener('popstate', show);
    // Without a question in the address nothing is loaded until a reader reaches for the field.
    input.addEventListener('focus', () => void this.#reach().then((view) => view?.prepare()));
    input.addEventListener('input', () => {
      if (!this.#view) void this.#begin(input);
    });
    if (location.search) show();
  }

  async #reach(): Promise<SearchView | undefined> {
    this.#view = await this.#load();
    return this.#view;
  }

  /** Asks what the address asks for as soon as the program is there; words typed while it came count more. */
  async #begin(input: HTMLInputElement): Promise<void> {
    if (this.#isBeginning) return;
    this.#isBeginning = true;
    const view = await this.#reach();
    this.#isBeginning = false;
    const asked = readState(location.search);
    if (input.value === asked.q) view?.show(asked);
    else view?.answerTyped({ ...asked, q: input.value });
  }

  /** Words being typed replace each other in the history; a filter is a step of its own. */
  #keep(state: SearchState, typing: boolean): void {
    this.#shown = writeState(state);
    const address = `${location.pathname}${this.#shown}`;
    if (typing) history.replaceState(null, '', address);
    else this.#history.write(address);
    this.#settle(state);
  }

  #settle({ q, type }: SearchState): void {
    document.documentElement.toggleAttribute('data-searching', q.trim() !== '' || type !== '');
  }
}

customElements.define('search-page', SearchPage);
