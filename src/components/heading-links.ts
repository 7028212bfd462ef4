import { opensElsewhere } from '../islands/keyboard/meaning.ts';

/** Links beside headings copy the address they lead to, and say so. */
function copied(link: HTMLAnchorElement): void {
  const status = document.querySelector<HTMLElement>('.copied');
  if (!status) return;
  const { left, bottom } = link.getBoundingClientRect();
  status.style.insetInlineStart = `${Math.min(left, innerWidth - 160)}px`;
  status.style.insetBlockStart = `${bottom + 4}px`;
  status.textContent = 'Address copied';
  setTimeout(() => {
    status.textContent = '';
  }, 2500);
}

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.sl-anchor-link') : null;
  if (!link || opensElsewhere(event)) return;
  // Absent on insecure origins: the link then only leads to its heading, as without script.
  navigator.clipboard
    ?.writeText(link.href)
    .then(() => copied(link))
    .catch(() => undefined);
});
