import type { Choice } from '../../model/facets/facet.ts';
import { shownDate } from '../../model/shown-dates.ts';
import { glyphs, wordOfMove } from '../../model/sides.ts';
import { type EventRow, matchingRows } from '../../model/timeline/event-row.ts';
import { base } from '../../site-path.ts';
import { element } from '../element.ts';
import { countOf } from '../facets/count.ts';
import { showFilteredRows } from '../facets/elements.ts';
import { Filtered } from '../facets/filtered.ts';
import { fetchJson } from '../fetch-json.ts';
import { loadOnce } from '../load-once.ts';

const allRows = loadOnce(() => fetchJson<EventRow[]>('timeline/events.json'));

/**
 * Finds events of all years. Years list them whole, without scripts; here those that fit are drawn, from a file that is
 * fetched when readers choose something.
 */
class FindEvents extends Filtered {
  /** What was chosen last: an answer to an earlier choice is not shown any more. */
  #choice: Choice = {};

  protected show(choice: Choice): void {
    this.#choice = choice;
    this.showChosen(choice);
    void this.#find(choice);
  }

  async #find(choice: Choice): Promise<void> {
    const all = Number(this.dataset.all);
    if (Object.keys(choice).length === 0) return this.#draw([], countOf(all, all, this.dataset));
    const rows = await allRows().catch(() => undefined);
    if (choice !== this.#choice) return;
    if (!rows) return this.#draw([], 'The events could not be fetched. Each year lists its own, below.');
    const matching = matchingRows(rows, choice);
    this.#draw(matching, countOf(matching.length, rows.length, this.dataset), true);
  }

  /** Shows rows, and the rest of the page where it is not these that were asked for. */
  #draw(rows: readonly EventRow[], status: string, only = false): void {
    this.say(status);
    this.querySelector('ol')?.replaceChildren(...rows.map((row) => this.#rowOf(row)));
    for (const section of document.querySelectorAll<HTMLElement>('[data-filtered]')) section.hidden = only;
    if (!only) delete document.documentElement.dataset.filtering;
    showFilteredRows();
  }

  #rowOf({ date, title, href, side }: EventRow): Node {
    const row = this.querySelector('template')?.content.cloneNode(true) as DocumentFragment;
    const time = row.querySelector('time');
    if (time) Object.assign(time, { dateTime: date, textContent: shownDate(date) });
    const link = element('a', { href: base + href.slice(1) }, title);
    row.querySelector('p')?.append(link);
    if (!side) row.querySelector('svg')?.remove();
    else {
      row.querySelector('svg')?.classList.add(side);
      row.querySelector('use')?.setAttribute('href', `#${glyphs[side]}`);
      link.before(spoken(`${wordOfMove[side]}: `));
    }
    return row;
  }
}

/** Words for those who do not see the sign. */
function spoken(words: string): Node {
  return element('span', { className: 'visually-hidden' }, words);
}

customElements.define('find-events', FindEvents);
