/**
 * Successive changes of one select. In a closed select each arrow key is a change, and passing five options is one choice
 * to the reader, not five steps to take back.
 */
export class SelectRun {
  #name: string | undefined;

  /**
   * Whether a change continues the one before: the same select, and the focus has stayed on it.
   *
   * @param name The name of the select that has the focus; undefined where something else was changed.
   */
  continues(name: string | undefined): boolean {
    const isSame = name !== undefined && name === this.#name;
    this.#name = name;
    return isSame;
  }

  /** Ends the run: the focus has left the select, or Back has led elsewhere. */
  end(): void {
    this.#name = undefined;
  }
}

/** Writes what readers choose within an element into the address: a step for Back, or the same step where they go on in one select. */
export class ChoiceHistory {
  readonly #root: HTMLElement;
  readonly #run = new SelectRun();

  constructor(root: HTMLElement) {
    this.#root = root;
    root.addEventListener('focusout', () => this.#run.end());
    addEventListener('popstate', () => this.#run.end());
  }

  /** Writes the address of a choice just made. */
  write(address: string): void {
    const focused = document.activeElement;
    const isOurs = focused instanceof HTMLSelectElement && this.#root.contains(focused);
    if (this.#run.continues(isOurs ? focused.name : undefined)) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
  }
}
