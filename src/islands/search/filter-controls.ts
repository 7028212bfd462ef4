import type { Filter } from './filters.ts';

function typeButton(label: string, count: number, pressed: boolean, choose: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.setAttribute('aria-pressed', String(pressed));
  const number = document.createElement('span');
  number.textContent = String(count);
  button.append(`${label} `, number);
  button.addEventListener('click', choose);
  return button;
}

function facetSelect({ key, label, chosen, all, choices }: Filter, choose: (value: string) => void): HTMLLabelElement {
  const field = document.createElement('label');
  field.className = 'select';
  const name = document.createElement('span');
  name.textContent = label;
  const select = document.createElement('select');
  select.name = key;
  select.add(new Option(`Any (${all})`, ''));
  for (const choice of choices) {
    select.add(new Option(`${choice.label} (${choice.count})`, choice.value, false, choice.value === chosen));
  }
  select.addEventListener('change', () => choose(select.value));
  field.append(name, select);
  return field;
}

/**
 * Shows the filters: types as buttons, and for the chosen type a list for each thing it can be narrowed by, each choice
 * with the number of results it leaves. The control that had the focus has it again.
 */
export function showFilters(
  into: HTMLElement,
  filters: readonly Filter[],
  choose: (key: string, value: string) => void,
): void {
  const focused = document.activeElement;
  const had = focused instanceof HTMLElement && into.contains(focused) ? focused.dataset.key : undefined;
  const [types, ...facets] = filters;
  const group = document.createElement('div');
  group.className = 'types';
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', 'Type');
  if (types && types.choices.length > 0) {
    const add = (value: string, label: string, count: number) => {
      const button = typeButton(label, count, types.chosen === value, () => choose('type', value));
      button.dataset.key = `type=${value}`;
      group.append(button);
    };
    add('', 'All', types.all);
    for (const { value, label, count } of types.choices) add(value, label, count);
  }
  const selects = facets
    .filter(({ choices }) => choices.length > 0)
    .map((facet) => {
      const field = facetSelect(facet, (value) => choose(facet.key, value));
      const select = field.querySelector('select');
      if (select) select.dataset.key = facet.key;
      return field;
    });
  into.replaceChildren(...(group.childElementCount > 0 ? [group] : []), ...selects);
  if (had) into.querySelector<HTMLElement>(`[data-key="${CSS.escape(had)}"]`)?.focus();
}
