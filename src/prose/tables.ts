import { nameColumns } from '../components/stacked.ts';

/** The frame of a table: named as the heading it stands under, which says what it is about. */
const frame = (heading: string | undefined, stacks: boolean) =>
  `<div class="scroll" tabindex="0" role="group" ${heading ? `aria-labelledby="${heading}"` : 'aria-label="Table"'}><table class="data-table${stacks ? ' stacks' : ''}">`;
/** How Markdown aligns a column: in a style attribute, which the policy blocks. */
const aligned = / style="text-align: ?(center|right|left);?"/g;
/** A cell that is a link with its citation and no word beside: both have to be hit with a finger, and no line of text parts them. */
const bare = /<(t[dh])>(?=<a\b[^>]*>[^<]*<\/a><sup class="citation"(?:(?!<\/sup>).)*<\/sup><\/\1>)/g;

/** So many columns, and so many characters in their longest cells together, fit no phone side by side. */
const tooWide = { columns: 3, characters: 75 };

const textOf = (cell: string) =>
  cell
    .replace(/<sup class="citation"[\s\S]*?<\/sup>|<[^>]+>/g, '')
    .replace(/"/g, '&quot;')
    .trim();
const cellsOf = (row: string) =>
  [...row.matchAll(/<t[hd]\b[^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, cell = '']) => textOf(cell));

/** The names of the columns of a table that a phone shows cell below cell; undefined where it fits as it is. */
function columnsIfStacked(inner: string): string[] | undefined {
  const rows = [...inner.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map(([, row = '']) => cellsOf(row));
  const columns = rows[0] ?? [];
  const width = columns.reduce((sum, _, at) => sum + Math.max(...rows.map((row) => row[at]?.length ?? 0)), 0);
  return columns.length >= tooWide.columns && width > tooWide.characters ? columns : undefined;
}

/**
 * Puts each table of the prose into a frame that scrolls by itself where the table is wider than the page, and can be told
 * from the other tables of the page by whoever hears it. One of sentences stands on a phone cell below cell.
 * Done on the HTML because Starlight's optimized MDX keeps plain elements out of reach of components.
 */
export function frameTables(html: string): string {
  let heading: string | undefined;
  return html.replace(
    /<h[2-6]\b[^>]*\bid="([^"]+)"|<table>([\s\S]*?)<\/table>/g,
    (match, id: string | undefined, inner: string | undefined) => {
      heading = id ?? heading;
      if (inner === undefined) return match;
      const rows = inner.replace(aligned, ' class="align-$1"').replace(bare, '<$1 class="cited-link">');
      const columns = columnsIfStacked(inner);
      return `${frame(heading, columns !== undefined)}${columns ? rows.replace(/<tbody>[\s\S]*/, (body) => nameColumns(body, columns)) : rows}</table></div>`;
    },
  );
}
