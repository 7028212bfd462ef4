import { element } from '../../element.ts';

/** How long a reader has to be quiet before an answer is said. */
const quietMs = 700;

/**
 * Says to screen readers what was found. Each key has its answer on the screen; to be told all of them while one types is
 * noise, so only the last is said, once nothing new has been asked for a while.
 */
export class Announcer {
  /** Stands in the page for screen readers alone. */
  readonly element = element('p', { className: 'visually-hidden', role: 'status' });
  #waiting: ReturnType<typeof setTimeout> | undefined;

  /** Says this, unless something else is asked first. */
  announce(words: string): void {
    this.cancel();
    this.#waiting = setTimeout(() => {
      this.element.textContent = words;
    }, quietMs);
  }

  /** Leaves unsaid what waits. Emptied, the element says the same words again where they are the next answer, too. */
  cancel(): void {
    clearTimeout(this.#waiting);
    this.element.textContent = '';
  }
}
