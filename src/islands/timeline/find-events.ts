import { shownDate } from '../../model/shown-dates.ts';
import { glyphs, wordOfMove } from '../../model/sides.ts';
import { base } from '../../site-path.ts';
import { parametersOf, readChoice, writeQuery } from '../facets/address.ts';
import { countOf } from '../facets/count.ts';
import { choiceIn, facetsIn, showChoice, wordsOfChoice } from '../facets/elements.ts';
import type { Choice } from '../facets/facet.ts';
import { type EventRow, found } from './event-row.ts';

/**
 * Finds events of all years. Years list them whole, without scripts; here those that fit are drawn, from a file that is
 * fetched when readers choose something. The address carries what is chosen.
 */
class FindEvents extends HTMLElement {
  readonly #facets = facetsIn(this);
  readonly #status = this.querySelector('[role=status]');
  readonly #list = this.querySelector('ol');
  readonly #showAll = this.querySelector('button');
  #coming: Promise<EventRow[]> | undefined;
  /** What was chosen last: an answer to an earlier choice is not shown any more. */
  #choice: Choice = {};

  connectedCallback(): void {
    this.addEventListener('change', () => this.#choose(choiceIn(this)));
    this.#showAll?.addEventListener('click', () => {
      this.#choose({});
      this.querySelector('select')?.focus();
    });
    addEventListener('popstate', () => void this.#show(this.#asked));
    // Where the address asks for nothing, what readers chose before this program came counts.
    const before = choiceIn(this);
    if (location.search === '' && Object.keys(before).length > 0) this.#choose(before);
    else void this.#show(this.#asked);
  }

  get #asked(): Choice {
    return readChoice(new URLSearchParams(location.search), this.#facets);
  }

  #choose(choice: Choice): void {
    history.pushState(null, '', location.pathname + writeQuery(parametersOf(choice, this.#facets)));
    void this.#show(choice);
  }

  /** All events; what could not be fetched is fetched anew the next time. */
  #rows(): Promise<EventRow[]> {
    this.#coming ??= fetch(`${base}timeline/events.json`).then((response) => {
      if (!response.ok) throw new Error(`${response.status}`);
      return response.json() as Promise<EventRow[]>;
    });
    this.#coming.catch(() => {
      this.#coming = undefined;
    });
    return this.#coming;
  }

  async #show(choice: Choice): Promise<void> {
    this.#choice = choice;
    showChoice(this, choice);
    const isChosen = Object.keys(choice).length > 0;
    const chosen = this.querySelector('.chosen');
    if (chosen) chosen.textContent = wordsOfChoice(this);
    if (this.#showAll) this.#showAll.hidden = !isChosen;
    if (!isChosen) return this.#draw([], countOf(Number(this.dataset.all), Number(this.dataset.all), this.dataset));
    const rows = await this.#rows().catch(() => undefined);
    if (choice !== this.#choice) return;
    if (!rows) return this.#draw([], 'The events could not be fetched. Each year lists its own, below.');
    const fitting = found(rows, choice);
    this.#draw(fitting, countOf(fitting.length, rows.length, this.dataset), isChosen);
  }

  /** Shows rows, and the rest of the page where it is not these that were asked for. */
  #draw(rows: readonly EventRow[], status: string, only = false): void {
    if (this.#status) this.#status.textContent = status;
    this.#list?.replaceChildren(...rows.map((row) => this.#rowOf(row)));
    for (const section of document.querySelectorAll<HTMLElement>('[data-filtered]')) section.hidden = only;
    if (!only) delete document.documentElement.dataset.filtering;
    // Until here Filters.astro hid them.
    document.adoptedStyleSheets = [];
  }

  /** Words for those who do not see the sign. */
  #hidden(words: string): Node {
    return Object.assign(document.createElement('span'), { className: 'visually-hidden', textContent: words });
  }

  #rowOf({ date, title, href, side }: EventRow): Node {
    const row = this.querySelector('template')?.content.cloneNode(true) as DocumentFragment;
    const time = row.querySelector('time');
    if (time) Object.assign(time, { dateTime: date, textContent: shownDate(date) });
    const link = Object.assign(document.createElement('a'), { href: base + href.slice(1), textContent: title });
    row.querySelector('p')?.append(link);
    if (side) {
      row.querySelector('svg')?.classList.add(side);
      row.querySelector('use')?.setAttribute('href', `#${glyphs[side]}`);
      link.before(this.#hidden(`${wordOfMove[side]}: `));
    } else row.querySelector('svg')?.remove();
    return row;
  }
}

customElements.define('find-events', FindEvents);
