/** Copies the Markdown of the page, from the link beside the button, and says so. */
class CopyMarkdown extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a');
    const status = this.querySelector('[role="status"]');
    this.querySelector('button')?.addEventListener('click', async () => {
      if (!link || !status) return;
      try {
        const answer = await fetch(link.href);
        if (!answer.ok) throw new Error(String(answer.status));
        await navigator.clipboard.writeText(await answer.text());
        status.textContent = 'Copied';
      } catch {
        // Offline, or an insecure origin: the link beside it still leads to the text.
        status.textContent = 'Could not be copied; open it as Markdown.';
      }
    });
  }
}
customElements.define('copy-markdown', CopyMarkdown);
