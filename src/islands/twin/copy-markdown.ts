import { copyText } from '../copy.ts';
import { say, sayBriefly } from '../say.ts';

/** Copies the Markdown of the page, from the link beside the button, and says so. */
class CopyMarkdown extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a');
    const status = this.querySelector('[role="status"]');
    this.querySelector('button')?.addEventListener('click', async () => {
      if (!link || !status) return;
      const text = await textAt(link.href);
      const copied = text !== undefined && (await copyText(text));
      if (copied) sayBriefly(status, 'Copied');
      // The link beside it still leads to the text.
      else say(status, 'Could not be copied; open it as Markdown.');
    });
  }
}
/** The text at an address; undefined where it cannot be had. */
async function textAt(address: string): Promise<string | undefined> {
  try {
    const answer = await fetch(address);
    return answer.ok ? await answer.text() : undefined;
  } catch {
    return undefined;
  }
}

customElements.define('copy-markdown', CopyMarkdown);
