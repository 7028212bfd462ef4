import { facetsIn, optionsOf, placeIn, showChoice, showItems, wordsOfChoice } from '../facets/elements.ts';
import { ChoiceHistory } from '../history.ts';
import { type CompareState, type Known, mostPicks, readState, writeState } from './state.ts';

/** A table of licenses or companies with filters, order and a choice to see side by side; the address carries all of it. */
class ComparisonTable extends HTMLElement {
  readonly #rows = [...this.querySelectorAll<HTMLElement>('tbody tr[data-id]')];
  readonly #history = new ChoiceHistory(this);
  #state: CompareState | undefined;
  readonly #known: Known = {
    ids: this.#rows.map(({ dataset }) => dataset.id ?? ''),
    facets: facetsIn(this),
    orders: optionsOf(this.#sort),
  };
  /** The order the rows stand in: at first that of the page, which is the default. */
  #sortedBy = this.#known.orders[0] ?? '';

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    this.addEventListener('change', () => this.#change(this.#read()));
    form.addEventListener('reset', () => setTimeout(() => this.#change(this.#read())));
    form.addEventListener('submit', (event) => event.preventDefault());
    addEventListener('popstate', () => this.#show(readState(location.search, this.#known)));
    this.#begin();
  }

  /** Shows what the address says; where it says nothing of ours, what readers ticked before this program came. */
  #begin(): void {
    const asked = readState(location.search, this.#known);
    const ticked = writeState(asked, this.#known) ? '' : writeState(this.#read(), this.#known);
    if (ticked) history.replaceState(null, '', location.pathname + ticked + location.hash);
    this.#show(ticked ? this.#read() : asked);
  }

  get #sort(): HTMLSelectElement | null {
    return this.querySelector<HTMLSelectElement>('select[name="sort"]');
  }

  get #differences(): HTMLInputElement | null {
    return this.querySelector<HTMLInputElement>('input[name="differences"]');
  }

  /** The state that the fields show, picks kept in the order they were made. */
  #read(): CompareState {
    const query = new URLSearchParams();
    for (const select of this.querySelectorAll('select')) if (select.value) query.set(select.name, select.value);
    const checked = [...this.querySelectorAll<HTMLInputElement>('.pick input:checked')].map(({ value }) => value);
    const before = this.#state?.pick ?? [];
    query.set(
      'pick',
      [...before.filter((id) => checked.includes(id)), ...checked.filter((id) => !before.includes(id))].join(','),
    );
    if (this.#differences?.checked) query.set('differences', '1');
    return readState(query.toString(), this.#known);
  }

  #change(state: CompareState): void {
    this.#history.write(location.pathname + writeState(state, this.#known));
    this.#show(state);
  }

  #show(state: CompareState): void {
    this.#state = state;
    showChoice(this, state.filters);
    if (this.#sort) this.#sort.value = state.sort;
    if (this.#differences) this.#differences.checked = state.differences;
    const full = state.pick.length >= mostPicks;
    for (const box of this.querySelectorAll<HTMLInputElement>('.pick input')) {
      box.checked = state.pick.includes(box.value);
      box.disabled = full && !box.checked;
    }
    this.#order(state.sort);
    const shown = showItems(this.#rows, state.filters);
    this.#say(shown, this.#rows.length, full);
    this.#sideBySide(state);
  }

  /** Puts the rows into an order. Those that stand in it stay: a row that is moved loses the focus. */
  #order(by: string): void {
    if (by === this.#sortedBy) return;
    this.#sortedBy = by;
    const sorted = [...this.#rows].sort((a, b) => placeIn(a, by) - placeIn(b, by));
    for (const row of sorted) row.parentElement?.append(row);
  }

  #say(shown: number, all: number, full: boolean): void {
    const chosen = this.querySelector('.chosen');
    const count = shown > 0 ? `${shown} of ${all} ${this.dataset.many}.` : this.dataset.none;
    const limit = full ? ` ${mostPicks} picked, which is the most: take one out to pick another.` : '';
    this.#status = `${count}${limit}`;
    if (chosen) chosen.textContent = wordsOfChoice(this);
  }

  set #status(words: string) {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = words;
  }

  /** The program for it comes when there is something to put side by side; the place for it is kept from the first paint. */
  #sideBySide({ pick, differences }: CompareState): void {
    const place = this.querySelector<HTMLElement>('.side-by-side');
    const table = this.querySelector<HTMLElement>('.all-rows');
    if (!place || !table) return;
    const isOld = () => this.#state?.pick !== pick;
    const hide = () => {
      place.hidden = true;
      document.documentElement.removeAttribute('data-picking');
    };
    if (pick.length < 2) {
      hide();
      return;
    }
    place.hidden = false;
    const { texts = '' } = this.dataset;
    import('./side-by-side.ts')
      .then(({ showSideBySide }) => showSideBySide({ place, table, pick, differences, texts, isOld }))
      .catch(() => {
        if (isOld()) return;
        hide();
        this.#status = 'What you picked could not be loaded side by side. Load this page again.';
      });
  }
}

customElements.define('comparison-table', ComparisonTable);
