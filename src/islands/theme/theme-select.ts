import { store } from '../storage.ts';

const root = document.documentElement;

/** Shows the theme, wherever it was chosen, and keeps a choice. ThemeProvider.astro reads it before the first paint. */
class ThemeSelect extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select');
    if (!select) return;
    const show = () => {
      select.value = root.dataset.theme ?? 'auto';
    };
    const choose = () => {
      root.dataset.theme = select.value;
      // Where it cannot be stored it holds for this page.
      store('theme', select.value);
    };
    select.addEventListener('change', choose);
    new MutationObserver(show).observe(root, { attributeFilter: ['data-theme'] });
    // The page says Auto until now: anything else was chosen before this program came.
    if (select.value === 'auto') show();
    else choose();
  }
}
customElements.define('theme-select', ThemeSelect);
