import styles from '../styles/search.css?url';
import type { Pagefind, PagefindResult } from './pagefind.ts';

const shown = 12;

function row({ url, excerpt, meta, filters }: PagefindResult): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.dataset.searchResult = '';
  const part = (name: string) => {
    const span = document.createElement('span');
    span.className = name;
    link.append(span);
    return span;
  };
  part('ty').textContent = filters.type?.[0] ?? '';
  part('rt').textContent = meta.title ?? url;
  part('rx').innerHTML = excerpt;
  item.append(link);
  return item;
}

/** The search dialog. Index, program and styles are fetched when it first opens. */
class SiteSearch extends HTMLElement {
  #pagefind: Promise<Pagefind> | undefined;

  connectedCallback(): void {
    const button = this.querySelector<HTMLButtonElement>('.find');
    if (!button) return;
    button.disabled = false;
    button.addEventListener('click', () => this.#open());
    this.querySelector('.x')?.addEventListener('click', () => this.#dialog.close());
    this.#dialog.addEventListener('click', (event) => {
      if (event.target === this.#dialog) this.#dialog.close();
    });
    this.#dialog.addEventListener('keydown', (event) => this.#move(event));
    this.#input.addEventListener('input', () => void this.#search());
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.querySelector<HTMLAnchorElement>('[data-search-result]')?.click();
    });
    document.addEventListener('keydown', (event) => {
      const typing = event.target instanceof Element && event.target.matches('input, select, textarea');
      const called =
        (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)) || (event.key === '/' && !typing);
      if (!called) return;
      event.preventDefault();
      this.#open();
    });
  }

  get #dialog(): HTMLDialogElement {
    return this.querySelector('dialog') as HTMLDialogElement;
  }
  get #input(): HTMLInputElement {
    return this.querySelector('input') as HTMLInputElement;
  }

  #open(): void {
    if (!this.#pagefind) {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = styles;
      document.head.append(link);
      this.#pagefind = import('./pagefind.ts').then(({ loadPagefind }) => loadPagefind());
      // Said when the reader searches; until then nothing is wrong.
      this.#pagefind.catch(() => undefined);
    }
    if (!this.#dialog.open) this.#dialog.showModal();
    this.#input.select();
  }

  #say(text: string): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = text;
  }

  async #search(): Promise<void> {
    const list = this.querySelector('.res');
    const term = this.#input.value.trim();
    if (!term) {
      list?.replaceChildren();
      this.#say('');
      return;
    }
    try {
      const pagefind = await this.#pagefind;
      const found = await pagefind?.debouncedSearch(term, {}, 60);
      if (!found) return;
      const rows = await Promise.all(found.results.slice(0, shown).map((result) => result.data()));
      list?.replaceChildren(...rows.map(row));
      const count = found.results.length;
      this.#say(
        count === 0
          ? `Nothing found for “${term}”.`
          : `${count} ${count === 1 ? 'page' : 'pages'}${count > shown ? `, the first ${shown} shown` : ''}`,
      );
    } catch {
      this.#say('The search index could not be loaded. The sections in the menu lead to every page.');
    }
  }

  #move(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const stops: HTMLElement[] = [this.#input, ...this.querySelectorAll<HTMLElement>('[data-search-result]')];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    stops[Math.min(Math.max(at + step, 0), stops.length - 1)]?.focus();
  }
}

customElements.define('site-search', SiteSearch);
