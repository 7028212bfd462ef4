import { questions } from '../../model/questions.ts';
import {
  type CompareState,
  compareRows,
  type Known,
  matches,
  mostPicks,
  type Row,
  readState,
  writeState,
} from './state.ts';

const words = (text: string | undefined) => (text ?? '').split(' ').filter(Boolean);

function rowOf(element: HTMLElement): Row {
  const { id = '', name = '', family = '', covers, openness = '', terms } = element.dataset;
  const answers = Object.fromEntries(
    questions.map((question) => [
      question,
      element.querySelector<HTMLElement>(`[data-question="${question}"]`)?.dataset.verdict ?? '',
    ]),
  );
  return { id, name, family, covers: words(covers), openness, terms: words(terms), answers };
}

/** The table of all licenses with filters, order and a choice to see side by side; the address carries all of it. */
class LicenseComparison extends HTMLElement {
  #rows = new Map<HTMLElement, Row>();
  #state: CompareState | undefined;
  #known: Known | undefined;

  connectedCallback(): void {
    for (const element of this.querySelectorAll<HTMLElement>('tbody tr[data-id]'))
      this.#rows.set(element, rowOf(element));
    const options = (name: string) => [...(this.#field(name)?.options ?? [])].map(({ value }) => value).filter(Boolean);
    this.#known = {
      licenses: [...this.#rows.values()].map(({ id }) => id),
      families: options('family'),
      covers: options('covers'),
      openness: options('openness'),
      terms: options('term'),
      verdicts: options('sell'),
    };
    const form = this.querySelector('form');
    if (!form) return;
    this.addEventListener('change', () => this.#change(this.#read()));
    form.addEventListener('reset', () => setTimeout(() => this.#change(this.#read())));
    form.addEventListener('submit', (event) => event.preventDefault());
    addEventListener('popstate', () => this.#show(readState(location.search, this.#known as Known)));
    this.#show(readState(location.search, this.#known));
  }

  #field(name: string): HTMLSelectElement | null {
    return this.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
  }

  #box(name: string): HTMLInputElement | null {
    return this.querySelector<HTMLInputElement>(`input[name="${name}"]`);
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
    if (this.#box('differences')?.checked) query.set('differences', '1');
    return readState(query.toString(), this.#known as Known);
  }

  #change(state: CompareState): void {
    history.pushState(null, '', location.pathname + writeState(state));
    this.#show(state);
  }

  #show(state: CompareState): void {
    const known = this.#known as Known;
    this.#state = state;
    for (const name of ['family', 'covers', 'openness', 'term', 'sort'] as const) {
      const field = this.#field(name);
      if (field) field.value = state[name] ?? '';
    }
    for (const question of questions) {
      const field = this.#field(question);
      if (field) field.value = state.may[question] ?? '';
    }
    const differences = this.#box('differences');
    if (differences) differences.checked = state.differences;
    const full = state.pick.length >= mostPicks;
    for (const box of this.querySelectorAll<HTMLInputElement>('.pick input')) {
      box.checked = state.pick.includes(box.value);
      box.disabled = full && !box.checked;
    }
    const sorted = [...this.#rows].sort(([, a], [, b]) => compareRows(a, b, state.sort, known));
    for (const [element, row] of sorted) {
      element.hidden = !matches(row, state);
      element.parentElement?.append(element);
    }
    const shown = sorted.filter(([element]) => !element.hidden).length;
    this.#say(shown, sorted.length, full);
    this.#sideBySide(state);
  }

  #say(shown: number, all: number, full: boolean): void {
    const status = this.querySelector('[role=status]');
    const empty = this.querySelector<HTMLElement>('.none');
    if (empty) empty.hidden = shown > 0;
    if (status) {
      const limit = full ? ` ${mostPicks} picked, which is the most: take one out to pick another.` : '';
      status.textContent = `${shown} of ${all} licenses.${limit}`;
    }
  }

  /** Turns the picked rows into columns: the cells are those of the table, so nothing is fetched. */
  #sideBySide({ pick, differences }: CompareState): void {
    const place = this.querySelector<HTMLElement>('.side-by-side');
    const rows = pick.flatMap((id) => [...this.#rows].filter(([, row]) => row.id === id).map(([element]) => element));
    if (!place) return;
    place.hidden = rows.length < 2;
    if (place.hidden) document.documentElement.removeAttribute('data-picking');
    const labels = [...this.querySelectorAll<HTMLElement>('.all thead th')]
      .slice(1)
      .map((cell) => cell.textContent ?? '');
    const head = document.createElement('tr');
    head.append(document.createElement('td'), ...rows.map((row) => headOf(row)));
    const lines = labels.flatMap((label, at) => {
      const cells = rows.map((row) => row.querySelectorAll('td')[at]);
      // Two verdicts are the same whatever clause they rest on.
      const same = new Set(cells.map((cell) => cell?.dataset.verdict ?? cell?.textContent?.trim())).size === 1;
      if (differences && same) return [];
      const line = document.createElement('tr');
      const name = document.createElement('th');
      name.scope = 'row';
      name.textContent = label;
      line.append(name, ...cells.flatMap((cell, column) => (cell ? [columnOf(cell, rows[column])] : [])));
      return [line];
    });
    place.querySelector('thead')?.replaceChildren(head);
    place.querySelector('tbody')?.replaceChildren(...lines);
  }
}

function headOf(row: HTMLElement): HTMLElement {
  const cell = document.createElement('th');
  cell.scope = 'col';
  const link = row.querySelector('a')?.cloneNode(true);
  if (link) cell.append(link);
  return cell;
}

function columnOf(cell: HTMLTableCellElement, row: HTMLElement | undefined): Node {
  const copy = cell.cloneNode(true) as HTMLTableCellElement;
  copy.dataset.l = row?.dataset.name ?? '';
  return copy;
}

customElements.define('license-comparison', LicenseComparison);
