import { attributeOf, type Choice } from '../../model/facets/facet.ts';
import { idIn } from '../address.ts';
import { countOf } from './count.ts';
import { showItems } from './elements.ts';
import { Filtered } from './filtered.ts';

/**
 * A list whose items are hidden where they do not fit: the events of a year, the lines of models. Links to other lists of
 * the kind take the choice along.
 */
class ListFilter extends Filtered {
  readonly #items = [...this.querySelectorAll<HTMLElement>(`[${attributeOf(this.facets[0]?.key ?? '')}]`)];

  /** A choice that hides what the address names is given up, for a link leads to what it names. */
  protected override arrive(choice: Choice): void {
    super.arrive(choice);
    const named = document.getElementById(idIn(location.hash));
    if (named === null || named.closest('[hidden]') === null) return;
    this.keep({});
    this.show({});
    named.scrollIntoView();
  }

  protected show(choice: Choice): void {
    this.showChosen(choice);
    const shown = showItems(this.#items, choice);
    for (const section of this.querySelectorAll<HTMLElement>('section[data-filtered]'))
      section.hidden = this.#items.every((item) => item.hidden || !section.contains(item));
    this.say(countOf(shown, this.#items.length, this.dataset));
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.turn a')) link.search = this.query(choice);
  }
}

customElements.define('list-filter', ListFilter);
