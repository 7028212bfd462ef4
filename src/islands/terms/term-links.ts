/** How long the pointer rests on a term before its definition shows, in milliseconds. */
const showDelayMs = 300;

let waiting: ReturnType<typeof setTimeout> | undefined;
/** What readers pressed last: `mouse`, `touch` or `pen`. */
let pressed = '';

const termOf = ({ target }: Event) => (target instanceof Element ? target.closest<HTMLAnchorElement>('a.term') : null);

/** Shows the definition of a term, unless it is not wanted any more once it is there. */
async function show(term: HTMLAnchorElement, isWanted: () => boolean): Promise<void> {
  const { showDefinition } = await import('./definition.ts');
  await showDefinition(term, isWanted);
}

/** Without its definition, as on a train, a term is the link it is without scripts. */
const leaveLink = () => undefined;

document.addEventListener('pointerover', (event) => {
  clearTimeout(waiting);
  const term = termOf(event);
  if (!term || event.pointerType !== 'mouse') return;
  waiting = setTimeout(() => void show(term, () => term.matches(':hover')).catch(leaveLink), showDelayMs);
});

document.addEventListener('focusin', (event) => {
  const term = termOf(event);
  // Who comes back from its definition has seen that, or has closed it.
  if (event.relatedTarget instanceof Element && event.relatedTarget.closest('.definition')) return;
  if (term?.matches(':focus-visible')) void show(term, () => document.activeElement === term).catch(leaveLink);
});

document.addEventListener('pointerdown', ({ pointerType }) => {
  pressed = pointerType;
});

// The first tap shows, the second follows the link; the keyboard, which clicks without a pointer, follows it at once.
document.addEventListener('click', (event) => {
  const term = termOf(event);
  if (!term || event.detail === 0 || pressed === 'mouse' || term.hasAttribute('aria-describedby')) return;
  event.preventDefault();
  void show(term, () => true).catch(() => location.assign(term.href));
});
