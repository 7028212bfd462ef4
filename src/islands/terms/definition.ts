import { closeOnLeave } from '../close-on-leave.ts';
import { element } from '../element.ts';
import { fetchJson } from '../fetch-json.ts';
import { fieldCommandOf } from '../keyboard/meaning.ts';
import { loadOnce } from '../load-once.ts';
import type { Definitions } from './definitions.ts';
import { placeBy } from './place.ts';

/** How long a definition stays when the pointer has left it and its term, so that one can get from one to the other. */
const hideDelayMs = 300;
const textId = 'term-definition';

const definitions = loadOnce(() => fetchJson<Definitions>('glossary/terms.json'));
let shownFor: HTMLAnchorElement | undefined;
let leaving: ReturnType<typeof setTimeout> | undefined;

const title = element('strong');
const text = element('span', { id: textId });
const link = element('a', {}, 'In the glossary');
const box = element('span', { className: 'definition', popover: 'manual' }, title, text, link);

/**
 * Shows the definition of a term beside it, in place of any other, if it `isWanted` still when it has come.
 *
 * @throws where it cannot be fetched, is not there, or the browser knows no popovers.
 */
export async function showDefinition(term: HTMLAnchorElement, isWanted: () => boolean): Promise<void> {
  const found = (await definitions())[term.hash.slice(1)];
  if (!found) throw new Error(`No definition at ${term.hash}`);
  if (!isWanted() || shownFor === term) return;
  hide();
  title.textContent = found.term;
  text.textContent = found.definition;
  link.href = term.href;
  // Behind its term, so that the next key goes into it.
  term.after(box);
  box.showPopover();
  shownFor = term;
  term.setAttribute('aria-describedby', textId);
  place(term);
}

function place(term: HTMLElement): void {
  const last = [...term.getClientRects()].at(-1) ?? term.getBoundingClientRect();
  // The body leaves the room beside it that is kept for a scroll bar.
  const { clientWidth: width } = document.body;
  const { clientHeight: height } = document.documentElement;
  const { left, top } = placeBy(last, box.getBoundingClientRect(), { width, height });
  box.style.left = `${left + scrollX}px`;
  box.style.top = `${top + scrollY}px`;
}

function hide(): void {
  clearTimeout(leaving);
  // With what is closed the focus would be lost.
  if (box.contains(document.activeElement)) shownFor?.focus({ preventScroll: true });
  shownFor?.removeAttribute('aria-describedby');
  shownFor = undefined;
  if (box.isConnected) box.hidePopover();
}

const isPart = (target: EventTarget | null) =>
  target instanceof Node && (box.contains(target) || shownFor?.contains(target) === true);

document.addEventListener('pointerover', ({ pointerType, target }) => {
  if (!shownFor || pointerType !== 'mouse') return;
  clearTimeout(leaving);
  if (!isPart(target) && !isPart(document.activeElement)) leaving = setTimeout(hide, hideDelayMs);
});
document.addEventListener('focusout', ({ relatedTarget }) => {
  if (shownFor && !isPart(relatedTarget) && !box.matches(':hover') && !shownFor.matches(':hover')) hide();
});
document.addEventListener('pointerdown', ({ target }) => {
  if (!isPart(target)) hide();
});
document.addEventListener('keydown', (event) => {
  if (fieldCommandOf(event) === 'leave') hide();
});
closeOnLeave(hide);
