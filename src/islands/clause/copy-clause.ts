import { copyText } from '../copy.ts';
import { sayBriefly } from '../say.ts';

/** The words of a quotation, a paragraph from the next by an empty line. */
const textOf = (quotation: Element): string =>
  [...quotation.children].map(({ textContent }) => textContent?.trim() ?? '').join('\n\n');

/** Copies the words above its button, and says so. */
class CopyClause extends HTMLElement {
  connectedCallback(): void {
    const words = this.querySelector('blockquote');
    const status = this.querySelector('[role="status"]');
    this.querySelector('button')?.addEventListener('click', async () => {
      if (!words || !status) return;
      const copied = await copyText(textOf(words));
      sayBriefly(status, copied ? 'Copied' : 'Could not be copied. Select the words instead.');
    });
  }
}

customElements.define('copy-clause', CopyClause);
