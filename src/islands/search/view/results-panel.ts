import { element } from '../../element.ts';
import type { Search } from '../answer/search.ts';
import { Announcer } from './announcer.ts';
import { Combobox } from './combobox.ts';
import { type Drawn, listed } from './draw.ts';
import { FilterControls } from './filter-controls.ts';
import { caveats, countOf, emptyNotice, ownSearchNotice, statusOf } from './notices.ts';
import { fillWhenSeen } from './result.ts';

/** What readers can do with an answer, besides following it. */
export interface Actions {
  /** A filter was chosen; the value is empty for all. */
  choose(key: string, value: string): void;
  /** All filters were taken back. */
  widen(): void;
  /** Makes the way to results that are not shown. */
  wayToRest(found: number, shown: number): HTMLElement;
}

/** What stands below the field of a search: filters, how much was found, the results, what is said where there are none. */
export class ResultsPanel {
  readonly combobox: Combobox;
  readonly #actions: Actions;
  readonly #filters: FilterControls;
  readonly #summary = element('p', { className: 'search-message' });
  readonly #announcer = new Announcer();
  readonly #list = element('div', { className: 'results', ariaLabel: 'Results' });
  readonly #notice = element('div', { className: 'notice' });
  readonly #foot = element('div', { className: 'more-results' });
  #seen: IntersectionObserver | undefined;

  /**
   * @param input Its arrow keys move through the results.
   * @param above The panel is made here, below this.
   * @param id That of the list.
   */
  constructor(input: HTMLInputElement, above: HTMLElement, id: string, actions: Actions) {
    this.#actions = actions;
    this.#filters = new FilterControls(actions.choose);
    this.#summary.dataset.searchSummary = '';
    this.#list.id = id;
    const { element: filters } = this.#filters;
    above.after(filters, this.#summary, this.#announcer.element, this.#list, this.#notice, this.#foot);
    this.combobox = new Combobox(input, this.#list);
    this.combobox.renew();
  }

  /** Leaves unsaid what was found: something else is asked. */
  hush(): void {
    this.#announcer.cancel();
  }

  /** Takes away what leads on from an answer: another is on its way, and would be left behind. */
  closeWayOn(): void {
    this.#foot.replaceChildren();
  }

  /** Shows no answer, but this notice. */
  clear(notice: readonly HTMLElement[]): void {
    this.hush();
    this.#seen?.disconnect();
    this.#list.replaceChildren();
    this.#filters.show([]);
    this.closeWayOn();
    this.#summary.textContent = '';
    this.#notice.replaceChildren(...notice);
    this.combobox.renew();
  }

  /**
   * Shows an answer.
   *
   * @param caveat What it lacks; empty where it lacks nothing.
   * @param sameQuestion Whether what it replaces answered the same words: then a chosen result stays chosen.
   */
  show(search: Search, drawn: Drawn, q: string, caveat: string, sameQuestion: boolean): void {
    const { answer, results, filters, rows, filled } = drawn;
    this.#list.replaceChildren(...listed(drawn));
    this.#filters.show(filters);
    const isEmpty = results.length === 0;
    const count = isEmpty && caveat ? '' : countOf(q, results.length, rows.size);
    this.#summary.textContent = statusOf(answer, count, caveat);
    this.#notice.replaceChildren(
      ...(answer.unknown.length > 0 ? [ownSearchNotice()] : []),
      ...(isEmpty && !caveat ? [emptyNotice(drawn, this.#actions.widen)] : []),
    );
    const isFinal = caveat !== caveats.looking;
    // While texts are looked through, it would lead to other results a moment later.
    const hasRest = isFinal && results.length > rows.size;
    this.#foot.replaceChildren(...(hasRest ? [this.#actions.wayToRest(results.length, rows.size)] : []));
    this.combobox.renew(sameQuestion);
    if (isFinal) this.#announcer.announce(this.#summary.textContent);
    this.#seen?.disconnect();
    const unfilled = new Map([...rows].filter(([row]) => !filled.has(row)));
    this.#seen = fillWhenSeen(search, unfilled, answer.terms, () => this.combobox.renew(true));
  }

  /** The result at this place, the first at 0. */
  result(at: number): HTMLElement | undefined {
    return this.#list.querySelectorAll<HTMLElement>('[data-search-result]')[at];
  }
}
