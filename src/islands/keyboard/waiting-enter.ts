import { fieldCommandOf, type Where } from './meaning.ts';

/**
 * An Enter in a field that waits for the answer, if that is not there yet. It is forgotten when the reader types on, moves
 * or leaves the field. It listens from the first key on, so that the program that answers may come later.
 */
export class WaitingEnter {
  #where: Where | undefined;
  /** Told of each Enter; whoever has an answer consumes it. */
  pressed: () => void = () => undefined;

  constructor(input: HTMLInputElement) {
    input.addEventListener('keydown', (event) => this.#key(event));
    // Keyboards on glass may send a form without a key that says so.
    input.form?.addEventListener('submit', (event) => event.preventDefault());
    for (const type of ['input', 'blur']) input.addEventListener(type, () => this.consume());
  }

  #key(event: KeyboardEvent): void {
    const command = fieldCommandOf(event);
    if (typeof command !== 'object') {
      if (command) this.consume();
      return;
    }
    // Without this a form would be sent, and the page would go.
    event.preventDefault();
    // A key held down since before, as the one that opened the dialog, asks for nothing.
    if (event.repeat) return;
    this.#where = command.follow;
    this.pressed();
  }

  /** Where the Enter wants to go, once; undefined where none waits. */
  consume(): Where | undefined {
    const where = this.#where;
    this.#where = undefined;
    return where;
  }
}
