import type { Choice, OfferedFacet } from '../../model/facets/facet.ts';
import { ChoiceHistory } from '../history.ts';
import { parametersOf, readChoice, writeQuery } from './address.ts';
import { choiceIn, facetsIn, offerAsked, showChoice, wordsOfChoice } from './elements.ts';

/** Something that readers filter: its selects, the address and Back say the same. What a choice shows is its own matter. */
export abstract class Filtered extends HTMLElement {
  protected readonly facets: readonly OfferedFacet[];
  readonly #history = new ChoiceHistory(this);

  constructor() {
    super();
    offerAsked(this, new URLSearchParams(location.search));
    this.facets = facetsIn(this);
  }

  /** Shows what fits a choice. */
  protected abstract show(choice: Choice): void;

  connectedCallback(): void {
    this.addEventListener('change', () => this.#choose(choiceIn(this)));
    this.#showAll?.addEventListener('click', () => {
      this.#choose({});
      // The button is gone now.
      this.querySelector('select')?.focus();
    });
    addEventListener('popstate', () => this.arrive(this.#asked));
    // Where the address asks for nothing, what readers chose before this program came counts.
    this.arrive(location.search === '' ? choiceIn(this) : this.#asked);
  }

  /** Shows a choice that the address asks for, or that was made before it could. */
  protected arrive(choice: Choice): void {
    this.show(choice);
    if (location.search === '') this.keep(choice);
  }

  /** Writes a choice into the address without a step for Back. */
  protected keep(choice: Choice): void {
    history.replaceState(null, '', location.pathname + this.query(choice) + location.hash);
  }

  protected query(choice: Choice): string {
    return writeQuery(parametersOf(choice, this.facets));
  }

  /** Sets the selects to a choice, on paper its words, and the way back to all. */
  protected showChosen(choice: Choice): void {
    showChoice(this, choice);
    const chosen = this.querySelector('.chosen');
    if (chosen) chosen.textContent = wordsOfChoice(this);
    if (this.#showAll) this.#showAll.hidden = Object.keys(choice).length === 0;
  }

  protected say(words: string): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = words;
  }

  get #showAll(): HTMLButtonElement | null {
    return this.querySelector('button');
  }

  get #asked(): Choice {
    return readChoice(new URLSearchParams(location.search), this.facets);
  }

  #choose(choice: Choice): void {
    this.#history.write(location.pathname + this.query(choice));
    this.show(choice);
  }
}
