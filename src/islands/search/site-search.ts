import { lazyView } from './lazy-view.ts';
import { takeArrival } from './memory.ts';
import styles from './search.css?url';
import type { SearchView } from './search-view.ts';

/** How many results fit a dialog. */
const most = 8;

/** The search in the header: a link to the search page, and where scripts run a dialog over any page. */
class SiteSearch extends HTMLElement {
  #view: (() => Promise<SearchView | undefined>) | undefined;

  connectedCallback(): void {
    const link = this.querySelector<HTMLAnchorElement>('.find');
    // With scripts it opens a dialog: a button, by what it does.
    link?.setAttribute('role', 'button');
    link?.setAttribute('aria-haspopup', 'dialog');
    link?.addEventListener('keydown', (event) => {
      if (event.key !== ' ') return;
      event.preventDefault();
      this.#open();
    });
    link?.addEventListener('pointerenter', () => void this.#load());
    link?.addEventListener('focus', () => void this.#load());
    link?.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      this.#open();
    });
    this.querySelector('.close')?.addEventListener('click', () => this.#dialog.close());
    this.#dialog.addEventListener('click', (event) => {
      if (event.target === this.#dialog) this.#dialog.close();
    });
    this.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
    this.#input.addEventListener('keydown', (event) => {
      // A search field takes the first Escape to empty itself; here one is enough to leave.
      if (event.key !== 'Escape') return;
      event.preventDefault();
      this.#dialog.close();
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

  /** Program, styles and index come when a reader reaches for the search, not before. */
  #load(): Promise<SearchView | undefined> {
    if (!this.#view) {
      const sheet = document.createElement('link');
      sheet.rel = 'stylesheet';
      sheet.href = styles;
      document.head.append(sheet);
      this.#view = lazyView(this.#dialog, 'found', { most, left: () => this.#dialog.close() });
    }
    return this.#view();
  }

  #open(): void {
    if (!this.#dialog.open) this.#dialog.showModal();
    this.#input.select();
    void this.#load().then((view) => view?.show({ q: this.#input.value, type: '', facets: {} }));
  }
}

customElements.define('site-search', SiteSearch);

const searchedFor = takeArrival(location.pathname);
if (searchedFor) void import('./arrival.ts').then(({ markArrival }) => markArrival(searchedFor));
