import { element } from '../../element.ts';
import type { Filter } from './filters.ts';

/**
 * Makes these the children of an element, in this order. The one with the focus is not moved, others are moved around it:
 * moved, it would lose the focus, and a select its open list.
 */
function arrange(parent: Element, children: readonly Element[]): void {
  for (const child of [...parent.children]) if (!children.includes(child)) child.remove();
  for (const [at, child] of children.entries()) {
    if (!child.contains(document.activeElement)) {
      if (parent.children[at] !== child) parent.insertBefore(child, parent.children[at] ?? null);
      continue;
    }
    // Those before it go to the end, from where they are brought to their place.
    for (let other = parent.children[at]; other && other !== child; other = parent.children[at]) parent.append(other);
  }
}

/**
 * The filters: types as buttons, and for the chosen type a select for each thing it can be narrowed by, each choice with
 * the number of results it leaves. One answer after the other changes the same controls: a reader may be using them.
 */
export class FilterControls {
  readonly element = element('div', { className: 'filter-controls' });
  readonly #choose: (key: string, value: string) => void;
  readonly #types = element('div', { className: 'types', role: 'group', ariaLabel: 'Type' });
  readonly #buttons = new Map<string, HTMLButtonElement>();
  readonly #fields = new Map<string, HTMLLabelElement>();

  /** @param choose Told of each choice: the name of its filter and its value, empty for all. */
  constructor(choose: (key: string, value: string) => void) {
    this.#choose = choose;
  }

  /** Shows these filters, the types first; none takes all controls away. */
  show([types, ...facets]: readonly Filter[]): void {
    const choices = types && types.choices.length > 0 ? [{ value: '', label: 'All', count: types.all }] : [];
    const buttons = [...choices, ...(types?.choices ?? [])].map(({ value, label, count }) =>
      this.#button(value, label, count, value === types?.chosen),
    );
    const fields = facets.filter(({ choices }) => choices.length > 0).map((facet) => this.#field(facet));
    arrange(this.#types, buttons);
    arrange(this.element, [...(buttons.length > 0 ? [this.#types] : []), ...fields]);
  }

  #button(value: string, label: string, count: number, isPressed: boolean): HTMLButtonElement {
    let button = this.#buttons.get(value);
    if (!button) {
      button = element('button', { type: 'button' }, `${label} `, element('span'));
      button.addEventListener('click', () => {
        // At once: its answer may take as long as its texts.
        this.#press(value);
        this.#choose('type', value);
      });
      this.#buttons.set(value, button);
    }
    button.ariaPressed = String(isPressed);
    button.lastElementChild?.replaceChildren(String(count));
    return button;
  }

  #press(chosen: string): void {
    for (const [value, button] of this.#buttons) button.ariaPressed = String(value === chosen);
  }

  #field({ key, label, chosen, all, choices }: Filter): HTMLLabelElement {
    let field = this.#fields.get(key);
    if (!field) {
      const select = element('select', { name: key });
      select.addEventListener('change', () => this.#choose(key, select.value));
      field = element('label', { className: 'select' }, element('span'), select);
      this.#fields.set(key, field);
    }
    field.firstElementChild?.replaceChildren(label);
    const select = field.lastElementChild as HTMLSelectElement;
    select.length = choices.length + 1;
    for (const [at, { value, label, count }] of [{ value: '', label: 'Any', count: all }, ...choices].entries()) {
      Object.assign(select.options[at] ?? {}, { value, text: `${label} (${count})` });
    }
    select.value = chosen;
    return field;
  }
}
