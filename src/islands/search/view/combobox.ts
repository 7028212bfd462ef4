import { fieldCommandOf } from '../../keyboard/meaning.ts';

/**
 * Keys of a combobox with a list of options that are links (WAI-ARIA Authoring Practices, combobox with list
 * autocomplete): the focus stays in the field, the arrows move the option that counts as chosen.
 */
export class Combobox {
  readonly #input: HTMLInputElement;
  readonly #list: HTMLElement;
  #active: HTMLAnchorElement | undefined;

  constructor(input: HTMLInputElement, list: HTMLElement) {
    this.#input = input;
    this.#list = list;
    input.role = 'combobox';
    input.ariaAutoComplete = 'list';
    input.setAttribute('aria-controls', list.id);
    input.ariaExpanded = 'false';
    list.role = 'listbox';
    input.addEventListener('keydown', (event) => this.#key(event));
    // What was chosen answered other words.
    input.addEventListener('input', () => this.#choose(undefined));
  }

  get #options(): HTMLAnchorElement[] {
    return [...this.#list.querySelectorAll<HTMLAnchorElement>('[role=option]')];
  }

  /** The option the reader moved to. */
  get chosen(): HTMLAnchorElement | undefined {
    return this.#active;
  }

  /** The first option. */
  get first(): HTMLAnchorElement | undefined {
    return this.#options[0];
  }

  /** Begins anew with another list. What was chosen stays so only where the list answers the same question. */
  renew(sameQuestion = false): void {
    const chosen = sameQuestion ? this.#active?.href : undefined;
    this.#choose(undefined);
    const options = this.#options;
    this.#list.hidden = options.length === 0;
    this.#input.ariaExpanded = String(options.length > 0);
    for (const [at, option] of options.entries()) {
      option.id = `${this.#list.id}-${at}`;
      option.ariaPosInSet = String(at + 1);
      option.ariaSetSize = String(options.length);
    }
    if (chosen) this.#choose(options.find(({ href }) => href === chosen));
  }

  #choose(option: HTMLAnchorElement | undefined): void {
    if (this.#active) this.#active.ariaSelected = 'false';
    this.#active = option;
    if (option) {
      option.ariaSelected = 'true';
      this.#input.setAttribute('aria-activedescendant', option.id);
    } else {
      this.#input.removeAttribute('aria-activedescendant');
    }
  }

  #key(event: KeyboardEvent): void {
    const command = fieldCommandOf(event);
    const options = this.#options;
    if (options.length === 0 || typeof command !== 'string' || command === 'leave') return;
    // In the words of the question Home and End are the field's own, until a reader has gone on to the results.
    if (!this.#active && (command === 'first' || command === 'last')) return;
    const at = this.#active ? options.indexOf(this.#active) : -1;
    const to = {
      next: Math.min(at + 1, options.length - 1),
      previous: at - 1,
      first: 0,
      last: options.length - 1,
    }[command];
    event.preventDefault();
    // Up from the first is back in the field.
    this.#choose(options[to]);
    this.#active?.scrollIntoView({ block: 'nearest' });
  }
}
