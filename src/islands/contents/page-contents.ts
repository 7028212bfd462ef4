import { idIn } from '../address.ts';
import { closeOnLeave } from '../close-on-leave.ts';
import { opensElsewhere } from '../keyboard/meaning.ts';
import { currentHeading, type Position, standsWhereJumped } from './current-heading.ts';

/** Scrolls a list, and nothing else, until one of its links is in sight. */
function reveal(list: Element, link: Element): void {
  const [around, inner] = [list.getBoundingClientRect(), link.getBoundingClientRect()];
  if (inner.top < around.top || inner.bottom > around.bottom)
    list.scrollTop += (inner.top + inner.bottom - around.top - around.bottom) / 2;
}

/** The contents of a page: marks the heading the reader is under, and closes the list on phones after a choice. */
class PageContents extends HTMLElement {
  readonly #links = [...this.querySelectorAll<HTMLAnchorElement>('a')];
  readonly #headings = [...new Set(this.#links.map(({ hash }) => idIn(hash)))].flatMap(
    (id) => document.getElementById(id) ?? [],
  );
  #jumpedTo: number | undefined;
  #marked: number | undefined;

  connectedCallback(): void {
    const details = this.querySelector('details');
    details?.addEventListener('toggle', () => this.#reveal());
    details?.addEventListener('click', (event) => {
      if (event.target instanceof HTMLAnchorElement) details.open = false;
    });
    closeOnLeave(() => details?.removeAttribute('open'));

    document.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (link?.hash && link.pathname === location.pathname && !opensElsewhere(event)) this.#jump(link.hash);
    });
    addEventListener('hashchange', () => {
      this.#jump(location.hash);
      this.#look();
    });
    // The browser may bring the reader to the heading of the address, or back to where they were.
    addEventListener('pageshow', () => this.#look());
    addEventListener('scroll', () => this.#look(), { passive: true });
    addEventListener('resize', () => this.#look());
    this.#mark(currentHeading(this.#position()));
    this.#jump(location.hash);
  }

  #position(): Position {
    const root = document.documentElement;
    const rest = root.scrollHeight - root.clientHeight - scrollY;
    return {
      tops: this.#headings.map((heading) => heading.getBoundingClientRect().top),
      height: innerHeight,
      landing: Number.parseFloat(getComputedStyle(root).scrollPaddingTop) || 0,
      isAtEnd: scrollY > 0 && rest < 2,
      jumpedTo: this.#jumpedTo,
    };
  }

  /** A jump goes to the heading before the page has moved. */
  #jump(hash: string): void {
    const id = idIn(hash);
    const to = this.#headings.findIndex((heading) => heading.id === id);
    this.#jumpedTo = to < 0 ? undefined : to;
    if (to >= 0) this.#mark(to);
  }

  #look(): void {
    const position = this.#position();
    if (!standsWhereJumped(position)) this.#jumpedTo = undefined;
    this.#mark(currentHeading(position));
  }

  #mark(current: number): void {
    if (this.#marked === current) return;
    this.#marked = current;
    const id = this.#headings[current]?.id;
    for (const link of this.#links) {
      if (idIn(link.hash) === id) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    this.#reveal();
  }

  /** Keeps the marked links in sight where a list is longer than its place. */
  #reveal(): void {
    for (const list of this.querySelectorAll('nav, details')) {
      const link = list.querySelector('[aria-current]');
      if (link && link.getClientRects().length > 0) reveal(list, link);
    }
  }
}

customElements.define('page-contents', PageContents);
