import { idIn } from '../address.ts';
import { parametersOf, readChoice, writeQuery } from './address.ts';
import { countOf } from './count.ts';
import { choiceIn, facetsIn, showChoice, showItems, wordsOfChoice } from './elements.ts';
import { attributeOf, type Choice } from './facet.ts';

/**
 * A list with filters: the events of a year, the lines of models. The address carries what is chosen, and links to other
 * lists of the kind take it along.
 */
class ListFilter extends HTMLElement {
  readonly #facets = facetsIn(this);
  readonly #items = [...this.querySelectorAll<HTMLElement>(`[${attributeOf(this.#facets[0]?.key ?? '')}]`)];

  connectedCallback(): void {
    this.addEventListener('change', () => this.#choose(choiceIn(this)));
    this.#showAll?.addEventListener('click', () => {
      this.#choose({});
      // The button is gone now.
      this.querySelector('select')?.focus();
    });
    addEventListener('popstate', () => this.#arrive(this.#asked));
    // Where the address asks for nothing, what readers chose before this program came counts.
    this.#arrive(location.search === '' ? choiceIn(this) : this.#asked);
  }

  get #showAll(): HTMLButtonElement | null {
    return this.querySelector('button');
  }

  get #asked(): Choice {
    return readChoice(new URLSearchParams(location.search), this.#facets);
  }

  #choose(choice: Choice): void {
    history.pushState(null, '', location.pathname + this.#query(choice));
    this.#show(choice);
  }

  /** Shows a choice; one that hides what the address names is given up, for a link leads to what it names. */
  #arrive(choice: Choice): void {
    this.#show(choice);
    const named = document.getElementById(idIn(location.hash));
    const hidden = named !== null && named.closest('[hidden]') !== null;
    const kept = hidden ? {} : choice;
    if (hidden || location.search === '')
      history.replaceState(null, '', location.pathname + this.#query(kept) + location.hash);
    if (!hidden) return;
    this.#show(kept);
    named.scrollIntoView();
  }

  #query(choice: Choice): string {
    return writeQuery(parametersOf(choice, this.#facets));
  }

  #show(choice: Choice): void {
    showChoice(this, choice);
    const shown = showItems(this.#items, this.#facets, choice);
    for (const section of this.querySelectorAll<HTMLElement>('section[data-filtered]'))
      section.hidden = this.#items.every((item) => item.hidden || !section.contains(item));
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = countOf(shown, this.#items.length, this.dataset);
    const chosen = this.querySelector('.chosen');
    if (chosen) chosen.textContent = wordsOfChoice(this);
    if (this.#showAll) this.#showAll.hidden = Object.keys(choice).length === 0;
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.turn a')) link.search = this.#query(choice);
  }
}

customElements.define('list-filter', ListFilter);
