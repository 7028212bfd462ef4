import type { WaitingEnter } from '../../keyboard/waiting-enter.ts';
import { plainButton } from '../../plain-button.ts';
import { openSearch, prepareTexts } from '../answer/open-search.ts';
import type { Answer, Search } from '../answer/search.ts';
import { forgetSearches, recentSearches } from '../arrival/memory.ts';
import type { SearchState } from './address.ts';
import { complete, type Drawn, draw } from './draw.ts';
import { understood } from './filters.ts';
import { followResult, openResult } from './follow-result.ts';
import { caveats, linkToAll, recentNotice } from './notices.ts';
import { ResultsPanel } from './results-panel.ts';

/** As many results as the window shows: few take less of it than so many pixels. Each more is a file more to wait for. */
const leastRow = 120;
const rowsOnScreen = (): number => Math.ceil(window.innerHeight / leastRow);

/**
 * How long an answer by names alone waits for the words of the texts, so that it need not be painted twice: while somebody
 * types, and where nobody waits for a key to be answered. Then the question came with the address, or its whole answer has
 * been on the screen and is narrowed or goes on.
 */
const waitMs = { typing: 20, atRest: 1500 };

export interface Options {
  /** How many results to show at first, and with each "more". */
  most: number;
  /** Told of every change a reader makes; `typing` while the words change. */
  changed?(state: SearchState, typing: boolean): void;
  /** Told when a reader follows a result that stands on the page they are on. */
  onSamePageResult?(): void;
}

/** A search: a field, filters, results. The dialog and the search page are both this. */
export class SearchView {
  readonly #input: HTMLInputElement;
  readonly #options: Options;
  readonly #panel: ResultsPanel;
  readonly #enter: WaitingEnter;
  /** The sentence for when nothing can be searched; it stands in the page. */
  readonly #failed: HTMLElement;
  #state: SearchState = { q: '', type: '', facets: {} };
  #shown = 0;
  #run = 0;
  /** The run whose answer is on the screen; names and texts may answer one after the other. */
  #painted = 0;
  /** The words whose whole answer was on the screen last. */
  #answered: string | undefined;
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
    this.#panel = new ResultsPanel(this.#input, this.#failed, id, {
      choose: (key, value) => {
        const { facets } = this.#state;
        this.#change(key === 'type' ? { type: value, facets: {} } : { facets: { ...facets, [key]: value } }, false);
      },
      widen: () => this.#changeFromField({ type: '', facets: {} }),
      wayToRest: (found, shown) => this.#wayToRest(found, shown),
    });
    this.#input.addEventListener('input', () => this.#change({ q: this.#input.value }, true));
    enter.pressed = () => {
      if (this.#panel.combobox.chosen || this.#painted === this.#run) this.#goWhereEnterWants();
    };
  }

  /** Lets the program of the texts come, before there is a question. */
  prepare(): void {
    prepareTexts();
  }

  /** Shows this search, as after Back or from an address. */
  show(state: SearchState): void {
    prepareTexts();
    this.#ask(state, waitMs.atRest);
  }

  /** Answers what was typed before this program was there. */
  answerTyped(state: SearchState): void {
    prepareTexts();
    this.#ask(state, waitMs.typing);
    this.#options.changed?.(state, true);
  }

  /** Goes on where the reader was, with what stands in the field by now. */
  resume(): void {
    const q = this.#input.value;
    if (q === this.#state.q) this.show(this.#state);
    else this.answerTyped({ ...this.#state, q });
  }

  #ask(state: SearchState, wait: number): void {
    this.#state = state;
    if (this.#input.value !== state.q) this.#input.value = state.q;
    this.#shown = this.#options.most;
    void this.#search(wait);
  }

  #change(part: Partial<SearchState>, typing: boolean): void {
    const state = { ...this.#state, ...part };
    this.#panel.closeWayOn();
    this.#ask(state, this.#answered === state.q ? waitMs.atRest : waitMs.typing);
    this.#options.changed?.(this.#state, typing);
  }

  /** A change by a button that goes with it: the reader finds the focus in the field. */
  #changeFromField(part: Partial<SearchState>): void {
    this.#input.focus();
    this.#change(part, false);
  }

  /** @returns Whether the whole answer was painted: something else may have been asked meanwhile. */
  async #search(wait: number): Promise<boolean> {
    this.#run += 1;
    const run = this.#run;
    const isOld = () => run !== this.#run;
    this.#panel.hush();
    const { q, type } = this.#state;
    // A type without words lists all there is of it.
    if (!q.trim() && !type) {
      this.#tellFailure(false);
      this.#clear();
      return false;
    }
    const search = await openSearch().catch(() => undefined);
    const byNames = await search?.byNames(q);
    if (isOld()) return false;
    this.#tellFailure(search === undefined);
    if (!search || !byNames) return false;
    this.#state = understood(this.#state, search.pages);
    const texts = search.byTexts(q, byNames).catch(() => undefined);
    // Those that were on the screen before "more" are whole again with the others.
    const whole = Math.max(rowsOnScreen(), this.#shown - this.#options.most);
    // Of a question that was typed past nothing more is fetched.
    const coming = texts.then((answer) =>
      isOld() ? undefined : complete(search, this.#draw(answer ?? byNames), q, whole),
    );
    const late = new Promise<'late'>((go) => setTimeout(go, wait, 'late'));
    if ((await Promise.race([coming, late])) === 'late' && !isOld()) {
      const sure = byNames.ranked.filter(({ byName }) => byName);
      this.#paint(search, this.#draw({ ...byNames, ranked: sure }), caveats.looking);
      if (sure.length > 0) this.#goWhereEnterWants();
    }
    const drawn = await coming;
    const caveat = (await texts) ? '' : caveats.textsLost;
    if (isOld() || !drawn) return false;
    this.#answered = q;
    this.#paint(search, drawn, caveat);
    this.#goWhereEnterWants();
    return true;
  }

  #draw(answer: Answer): Drawn {
    const { q } = this.#state;
    const onSamePage = () => this.#options.onSamePageResult?.();
    return draw(answer, this.#state, {
      most: this.#shown,
      follow: (event) => followResult(event, { q, terms: answer.terms }, onSamePage),
    });
  }

  #paint(search: Search, drawn: Drawn, caveat: string): void {
    this.#terms = drawn.answer.terms;
    this.#panel.show(search, drawn, this.#state.q, caveat, this.#painted === this.#run);
    this.#painted = this.#run;
  }

  /** Follows the result that an Enter waits for, as a click on it would. */
  #goWhereEnterWants(): void {
    const where = this.#enter.consume();
    const link = this.#panel.combobox.chosen ?? this.#panel.combobox.first;
    if (where && link) openResult(link, where, { q: this.#state.q, terms: this.#terms });
  }

  #tellFailure(failed: boolean): void {
    this.#failed.hidden = !failed;
    if (failed) this.#clear();
  }

  #clear(): void {
    this.#painted = this.#run;
    this.#enter.consume();
    const again = (q: string) => this.#changeFromField({ q });
    const forget = () => {
      forgetSearches();
      this.#clear();
      this.#input.focus();
    };
    this.#panel.clear(recentNotice(recentSearches(), again, forget));
  }

  #wayToRest(found: number, shown: number): HTMLElement {
    const { most, changed } = this.#options;
    if (!changed) return linkToAll(this.#state, found);
    return plainButton(`Show ${Math.min(found - shown, most)} more`, () => this.#showMore(shown));
  }

  async #showMore(shown: number): Promise<void> {
    this.#shown = shown + this.#options.most;
    // The button goes: readers go on at the first result that it brought.
    if (await this.#search(waitMs.atRest)) this.#panel.result(shown)?.focus();
  }
}
