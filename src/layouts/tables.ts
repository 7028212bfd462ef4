const frame = '<div class="scroll" tabindex="0" role="group" aria-label="Table"><table class="data-table">';
/** How Markdown aligns a column: in a style attribute, which the policy blocks. */
const aligned = / style="text-align: ?(center|right|left);?"/g;
/** A cell that is a link with its citation and no word beside: both have to be hit with a finger, and no line of text parts them. */
const bare = /<td>(?=<a\b[^>]*>[^<]*<\/a><sup class="citation"(?:(?!<\/sup>).)*<\/sup><\/td>)/g;

/**
 * Puts each table of the prose into a frame that scrolls by itself where the table is wider than the page.
 * Done on the HTML because Starlight's optimized MDX keeps plain elements out of reach of components.
 */
export function frameTables(html: string): string {
  return html.replace(
    /<table>([\s\S]*?)<\/table>/g,
    (_, inner: string) =>
      `${frame}${inner.replace(aligned, ' class="align-$1"').replace(bare, '<td class="cited-link">')}</table></div>`,
  );
}
