import { closeOnLeave } from '../../close-on-leave.ts';
import { callsSearch, fieldCommandOf, isSpace, opensElsewhere, takesText } from '../../keyboard/meaning.ts';
import { allowSingleKeys, singleKeysAllowed } from '../../keyboard/single-keys.ts';
import { takeArrival } from '../arrival/memory.ts';
import { lazyView } from './lazy-view.ts';
import styles from './search.css?url';
import type { SearchView } from './search-view.ts';

/** How many results fit a dialog; a browser fetches so many texts at once. */
const most = 6;

/** The search in the header: a link to the search page, and where scripts run a dialog over any page. */
class SiteSearch extends HTMLElement {
  #view: (() => Promise<SearchView | undefined>) | undefined;
  /** Found out before the first paint, where the key is shown. */
  readonly #isMac = document.documentElement.hasAttribute('data-mac');

  connectedCallback(): void {
    const link = this.querySelector<HTMLAnchorElement>('.find');
    // With scripts it opens a dialog: a button, by what it does.
    link?.setAttribute('role', 'button');
    link?.setAttribute('aria-haspopup', 'dialog');
    link?.addEventListener('keydown', (event) => {
      if (!isSpace(event)) return;
      event.preventDefault();
      if (!event.repeat) this.#open();
    });
    link?.addEventListener('pointerenter', () => void this.#load());
    link?.addEventListener('focus', () => void this.#load());
    link?.addEventListener('click', (event) => {
      if (opensElsewhere(event)) return;
      event.preventDefault();
      this.#open();
    });
    this.querySelector('.close')?.addEventListener('click', () => this.#dialog.close());
    // A click beside it leaves; words selected from the field to beyond its edge end in a click there, too.
    let pressed: EventTarget | null = null;
    this.#dialog.addEventListener('pointerdown', ({ target }) => {
      pressed = target;
    });
    this.#dialog.addEventListener('click', ({ target }) => {
      if (target === this.#dialog && pressed === target) this.#dialog.close();
    });
    this.#input.addEventListener('keydown', (event) => {
      // A search field takes the first Escape to empty itself; here one is enough to leave.
      if (fieldCommandOf(event) !== 'leave') return;
      event.preventDefault();
      this.#dialog.close();
    });
    this.#singleKeys.addEventListener('change', () => {
      allowSingleKeys(this.#singleKeys.checked);
      this.#tellKeys();
    });
    this.#tellKeys();
    document.addEventListener('keydown', (event) => this.#key(event));
    closeOnLeave(() => this.#dialog.close());
  }

  get #dialog(): HTMLDialogElement {
    return this.querySelector('dialog') as HTMLDialogElement;
  }
  get #input(): HTMLInputElement {
    return this.querySelector('input') as HTMLInputElement;
  }
  get #singleKeys(): HTMLInputElement {
    return this.querySelector('.single-keys input') as HTMLInputElement;
  }

  #key(event: KeyboardEvent): void {
    const singleKeys = !takesText(event) && singleKeysAllowed();
    if (event.defaultPrevented || !callsSearch(event, { isMac: this.#isMac, singleKeys })) return;
    // A key held down is ours too, but opens once.
    event.preventDefault();
    if (!event.repeat) this.#open();
  }

  /** Says which keys open the search, to eyes and to screen readers. */
  #tellKeys(): void {
    const allowed = singleKeysAllowed();
    this.#singleKeys.checked = allowed;
    const keys = this.#isMac ? 'Meta+K' : 'Control+K';
    this.querySelector('.find')?.setAttribute('aria-keyshortcuts', allowed ? `${keys} /` : keys);
  }

  /** Program, styles and index come when a reader reaches for the search, not before. */
  #load(): Promise<SearchView | undefined> {
    if (!this.#view) {
      const sheet = document.createElement('link');
      sheet.rel = 'stylesheet';
      sheet.href = styles;
      document.head.append(sheet);
      this.#view = lazyView(this.#dialog, 'found', { most, onSamePageResult: () => this.#dialog.close() });
    }
    return this.#view();
  }

  #open(): void {
    this.#tellKeys();
    const wasOpen = this.#dialog.open;
    if (!wasOpen) this.#dialog.showModal();
    this.#input.focus();
    this.#input.select();
    if (!wasOpen) void this.#load().then((view) => view?.resume());
  }
}

customElements.define('site-search', SiteSearch);

const searchedFor = takeArrival(location.pathname);
// Without its program the words that were searched for stand there unmarked.
if (searchedFor)
  void import('../arrival/arrival.ts').then(({ markArrival }) => markArrival(searchedFor)).catch(() => undefined);
