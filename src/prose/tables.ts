/** The frame of a table: named as the heading it stands under, which says what it is about. */
const frame = (heading: string | undefined) =>
  `<div class="scroll" tabindex="0" role="group" ${heading ? `aria-labelledby="${heading}"` : 'aria-label="Table"'}><table class="data-table">`;
/** How Markdown aligns a column: in a style attribute, which the policy blocks. */
const aligned = / style="text-align: ?(center|right|left);?"/g;
/** A cell that is a link with its citation and no word beside: both have to be hit with a finger, and no line of text parts them. */
const bare = /<td>(?=<a\b[^>]*>[^<]*<\/a><sup class="citation"(?:(?!<\/sup>).)*<\/sup><\/td>)/g;

/**
 * Puts each table of the prose into a frame that scrolls by itself where the table is wider than the page, and can be told
 * from the other tables of the page by whoever hears it.
 * Done on the HTML because Starlight's optimized MDX keeps plain elements out of reach of components.
 */
export function frameTables(html: string): string {
  let heading: string | undefined;
  return html.replace(
    /<h[2-6]\b[^>]*\bid="([^"]+)"|<table>([\s\S]*?)<\/table>/g,
    (match, id: string | undefined, inner: string | undefined) => {
      heading = id ?? heading;
      if (inner === undefined) return match;
      return `${frame(heading)}${inner.replace(aligned, ' class="align-$1"').replace(bare, '<td class="cited-link">')}</table></div>`;
    },
  );
}
