import { opensElsewhere, type Where } from '../keyboard/meaning.ts';
import type { WaitingEnter } from '../keyboard/waiting-enter.ts';
import type { SearchState } from './address.ts';
import { markArrival } from './arrival.ts';
import { beginningOf } from './beginning.ts';
import { Combobox } from './combobox.ts';
import { type Drawn, divide, draw } from './draw.ts';
import { showFilters } from './filter-controls.ts';
import { understood } from './filters.ts';
import { announceArrival, forgetSearches, recentSearches, rememberSearch } from './memory.ts';
import { countOf, emptyNotice, linkToAll, ownSearchNotice, recentNotice, statusOf } from './notices.ts';
import { openSearch, prepareTexts } from './open-search.ts';
import { plainButton } from './plain-button.ts';
import type { Ranked } from './rank.ts';
import { fillWhenSeen } from './result.ts';
import type { Answer, Search } from './search.ts';

/** As many results as a screen shows. */
const rowsOnScreen = 8;

/**
 * How long an answer by names alone waits for the words of the texts, so that it need not be painted twice: while somebody
 * types, and where the question came with the address and nobody waits for a key to be answered. In milliseconds.
 */
const patience = { typing: 20, arriving: 1500 };

export interface Options {
  /** How many results to show at first, and with each "more". */
  most: number;
  /** Told of every change a reader makes; `typing` while the words change. */
  changed?(state: SearchState, typing: boolean): void;
  /** Told when a reader follows a result that stands on the page they are on. */
  left?(): void;
}

function block(className: string): HTMLDivElement {
  const div = document.createElement('div');
  div.className = className;
  return div;
}

/** A search: a field, filters, results. The dialog and the search page are both this. */
export class SearchView {
  readonly #input: HTMLInputElement;
  readonly #options: Options;
  readonly #filters = block('filter-controls');
  readonly #status = document.createElement('p');
  readonly #list = block('results');
  readonly #notice = block('notice');
  readonly #foot = block('more-results');
  readonly #combobox: Combobox;
  readonly #enter: WaitingEnter;
  /** The sentence for when nothing can be searched; it stands in the page. */
  readonly #failed: HTMLElement;
  #seen: IntersectionObserver | undefined;
  #state: SearchState = { q: '', type: '', facets: {} };
  #shown = 0;
  #run = 0;
  /** The run whose answer is on the screen; names and texts may answer one after the other. */
  #painted = 0;
  /** What the answer on the screen was looked for by. */
  #terms: Answer['terms'] = [];

  /**
   * @param root Holds the form with the field and the sentence for failure; the rest is made here, after them.
   * @param enter Listens to the field already: readers may be faster than this program.
   */
  constructor(root: HTMLElement, id: string, enter: WaitingEnter, options: Options) {
    this.#options = options;
    this.#enter = enter;
    // A failure is told when the reader searches; until then nothing is wrong.
    openSearch().catch(() => undefined);
    this.#input = root.querySelector('input') as HTMLInputElement;
    this.#failed = root.querySelector('[data-search-failed]') as HTMLElement;
    this.#status.className = 'search-message';
    this.#status.setAttribute('role', 'status');
    this.#list.id = id;
    this.#list.setAttribute('aria-label', 'Results');
    this.#failed.after(this.#filters, this.#status, this.#list, this.#notice, this.#foot);
    this.#combobox = new Combobox(this.#input, this.#list);
    this.#combobox.renew();
    this.#input.addEventListener('input', () => this.#change({ q: this.#input.value }, true));
    root.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
    enter.pressed = () => {
      if (this.#combobox.chosen || this.#painted === this.#run) this.#goWhereEnterWants();
    };
  }

  /** Lets the program of the texts come, before there is a question. */
  prepare(): void {
    prepareTexts();
  }

  /** Shows this search, as after Back or from an address. */
  show(state: SearchState): void {
    prepareTexts();
    this.#ask(state, patience.arriving);
  }

  #ask(state: SearchState, wait: number): void {
    this.#state = state;
    if (this.#input.value !== state.q) this.#input.value = state.q;
    this.#shown = this.#options.most;
    void this.#search(wait);
  }

  #change(part: Partial<SearchState>, typing: boolean): void {
    this.#ask({ ...this.#state, ...part }, patience.typing);
    this.#options.changed?.(this.#state, typing);
  }

  #choose(key: string, value: string): void {
    if (key === 'type') this.#change({ type: value, facets: {} }, false);
    else this.#change({ facets: { ...this.#state.facets, [key]: value } }, false);
  }

  async #search(wait: number): Promise<void> {
    this.#run += 1;
    const run = this.#run;
    const { q, type } = this.#state;
    // A type without words lists all there is of it.
    if (!q.trim() && !type) {
      this.#clear();
      return;
    }
    const isOld = () => run !== this.#run;
    const search = await openSearch().catch(() => undefined);
    const byNames = await search?.byNames(q);
    if (isOld()) return;
    this.#tellFailure(search === undefined);
    if (!search || !byNames) return;
    this.#state = understood(this.#state, search.pages);
    const sure = { ...byNames, ranked: byNames.ranked.filter(({ byName }) => byName) };
    const coming = search.byTexts(q, byNames).then(
      (answer) => this.#draw(search, answer, rowsOnScreen),
      () => undefined,
    );
    const late = new Promise<'late'>((go) => setTimeout(go, wait, 'late'));
    if ((await Promise.race([coming, late])) === 'late' && !isOld()) {
      this.#paint(search, await this.#draw(search, sure, 0), 'Looking through the texts…');
      if (sure.ranked.length > 0) this.#goWhereEnterWants();
    }
    const whole = await coming;
    const drawn = whole ?? (await this.#draw(search, byNames, 0));
    if (isOld()) return;
    this.#paint(search, drawn, whole ? '' : 'The texts could not be searched: names only.');
    this.#goWhereEnterWants();
  }

  /** Follows the result that an Enter waits for, as a click on it would. */
  #goWhereEnterWants(): void {
    const where = this.#enter.take();
    const link = this.#combobox.chosen ?? this.#combobox.first;
    if (where && link) this.#go(link, where);
  }

  #go(link: HTMLAnchorElement, where: Where): void {
    if (where === 'here') {
      link.click();
      return;
    }
    this.#announce(link);
    window.open(link.href, '_blank', where === 'window' ? 'popup' : '');
  }

  #tellFailure(failed: boolean): void {
    this.#failed.hidden = !failed;
    if (failed) this.#clear();
  }

  #clear(): void {
    this.#painted = this.#run;
    this.#enter.take();
    this.#list.replaceChildren();
    this.#filters.replaceChildren();
    this.#foot.replaceChildren();
    this.#status.textContent = '';
    const again = (q: string) => {
      this.#input.focus();
      this.#change({ q }, false);
    };
    const forget = () => {
      forgetSearches();
      this.#clear();
      this.#input.focus();
    };
    this.#notice.replaceChildren(...recentNotice(recentSearches(), again, forget));
    this.#combobox.renew();
  }

  #draw(search: Search, answer: Answer, whole: number): Promise<Drawn> {
    return draw(search, answer, this.#state, { most: this.#shown, whole, follow: (event) => this.#follow(event) });
  }

  #paint(search: Search, drawn: Drawn, caveat: string): void {
    const { answer, results, filters, rows, filled, nearest } = drawn;
    const { ranked, terms, unknown } = answer;
    this.#terms = terms;
    this.#list.replaceChildren(...rows.keys());
    divide(drawn);
    showFilters(this.#filters, filters, (key, value) => this.#choose(key, value));
    const isLooking = caveat !== '' && results.length === 0;
    const count = isLooking ? '' : countOf(this.#state.q, results.length, rows.size);
    this.#status.textContent = statusOf(answer, count, caveat);
    const widen = ranked.length > 0 ? () => this.#change({ type: '', facets: {} }, false) : undefined;
    this.#notice.replaceChildren(
      ...(unknown.length > 0 ? [ownSearchNotice()] : []),
      ...(results.length === 0 && !isLooking ? [emptyNotice(nearest, ranked.length, widen)] : []),
    );
    this.#showFoot(results, rows.size);
    this.#combobox.renew(this.#painted === this.#run);
    this.#painted = this.#run;
    this.#seen?.disconnect();
    const unfilled = [...rows].filter(([row]) => !filled.has(row));
    this.#seen = fillWhenSeen(search, new Map(unfilled), terms, () => this.#combobox.renew(true));
  }

  #showFoot(results: readonly Ranked[], shown: number): void {
    const rest = results.length - shown;
    this.#foot.replaceChildren();
    if (rest <= 0) return;
    const more = () => {
      this.#shown += this.#options.most;
      void this.#search(patience.typing);
    };
    this.#foot.append(
      this.#options.changed
        ? plainButton(`Show ${Math.min(rest, this.#options.most)} more`, more)
        : linkToAll(this.#state, results.length),
    );
  }

  /** Leaves word for the page of a result, so that it can mark what was searched for. */
  #announce(link: HTMLAnchorElement): void {
    rememberSearch(beginningOf(this.#state.q));
    announceArrival(link.pathname, this.#terms);
  }

  #follow(event: MouseEvent): void {
    const link = event.target instanceof Element && event.target.closest('a');
    if (!link) return;
    if (link.pathname !== location.pathname || opensElsewhere(event)) {
      this.#announce(link);
      return;
    }
    rememberSearch(beginningOf(this.#state.q));
    this.#options.left?.();
    setTimeout(() => markArrival(this.#terms));
  }
}
