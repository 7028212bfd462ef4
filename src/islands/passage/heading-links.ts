import { copyText } from '../copy.ts';
import { fieldCommandOf, opensElsewhere } from '../keyboard/meaning.ts';
import { loadOnce } from '../load-once.ts';
import { sayBriefly } from '../say.ts';
import styles from './passage.css?url&no-inline';
import { citationOf, type Passage, reportAddress } from './passage.ts';

const wordsOf = (element: Element | null | undefined) => element?.textContent?.trim() ?? '';

function passageOf(link: HTMLAnchorElement): Passage {
  const heading = link.parentElement?.querySelector('h1, h2, h3, h4');
  const checked = wordsOf(document.querySelector('.footer time')) || undefined;
  return { page: wordsOf(document.querySelector('h1')), heading: wordsOf(heading), address: link.href, checked };
}

/** Says beside the link what was copied. */
function sayBeside(link: HTMLAnchorElement, words: string): void {
  const status = document.querySelector<HTMLElement>('.copied');
  if (!status) return;
  // Below stands what else the link offers.
  const { right, bottom } = link.getBoundingClientRect();
  sayBriefly(status, words);
  status.style.insetInlineStart = `${Math.min(right + 8, innerWidth - 160)}px`;
  status.style.insetBlockStart = `${bottom - status.offsetHeight}px`;
}

async function copy(link: HTMLAnchorElement, text: string, words: string): Promise<void> {
  // Where nothing can be copied, the link only leads to its heading, as without script.
  if (await copyText(text)) sayBeside(link, words);
}

/** The styles of what is offered come with the first offer: most readers never ask. */
const styled = loadOnce(() => {
  const sheet = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: styles });
  const { promise, resolve } = Promise.withResolvers<void>();
  // Without them it is still there to be used.
  sheet.onload = sheet.onerror = () => resolve();
  document.head.append(sheet);
  return promise;
});

/** What else a reader can do with a passage: shown beside its link, gone with the focus. */
function offer(link: HTMLAnchorElement): void {
  const template = document.querySelector<HTMLTemplateElement>('#passage');
  if (!template || link.parentElement?.querySelector('.passage')) return;
  const offers = (template.content.cloneNode(true) as DocumentFragment).firstElementChild as HTMLElement;
  const passage = passageOf(link);
  const { site = '', issues = '', edition = '' } = offers.dataset;
  offers
    .querySelector('button')
    ?.addEventListener('click', () => copy(link, citationOf(passage, site), 'Citation copied'));
  offers.querySelector('a')?.setAttribute('href', reportAddress(issues, passage, edition));
  const leave = (event: FocusEvent) => {
    const to = event.relatedTarget;
    if (to instanceof Node && (offers.contains(to) || to === link)) return;
    offers.remove();
    link.removeEventListener('focusout', leave);
  };
  offers.addEventListener('focusout', leave);
  link.addEventListener('focusout', leave);
  offers.addEventListener('keydown', (event) => fieldCommandOf(event) === 'leave' && link.focus());
  link.after(offers);
}

document.addEventListener('keydown', (event) => {
  if (fieldCommandOf(event) === 'leave') document.querySelector('.passage')?.remove();
});

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.sl-anchor-link') : null;
  if (!link || opensElsewhere(event)) return;
  void copy(link, link.href, 'Address copied');
  // The jump to the heading takes the focus away, and comes after this.
  setTimeout(async () => {
    link.focus({ preventScroll: true });
    await styled();
    if (document.activeElement === link) offer(link);
  });
});
