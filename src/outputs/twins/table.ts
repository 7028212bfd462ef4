import { attr, type Element, elements } from '../html/dom.ts';
import { inlineOf, type TwinAddress } from './inline.ts';

const isCell = ({ tagName }: Element) => tagName === 'th' || tagName === 'td';
const tagOf = (table: Element, tagName: string) => [...elements(table)].find((each) => each.tagName === tagName);

const spanOf = (cell: Element, name: 'colspan' | 'rowspan') => Math.max(1, Number(attr(cell, name) ?? 1) || 1);

/** The texts of a table by row and column. Markdown has no cells over several: what spans rows or columns stands in each. */
function gridOf(rows: readonly Element[], at: TwinAddress): string[][] {
  const grid: string[][] = rows.map(() => []);
  for (const [y, row] of rows.entries()) {
    for (const cell of [...elements(row)].filter(isCell)) {
      const line = grid[y] ?? [];
      let x = 0;
      while (line[x] !== undefined) x += 1;
      const text = inlineOf(cell.childNodes, at).trim() || ' ';
      for (const below of grid.slice(y, y + spanOf(cell, 'rowspan')))
        for (let column = x; column < x + spanOf(cell, 'colspan'); column += 1) below[column] = text;
    }
  }
  return grid;
}

/** A table as Markdown has it, one line a row, its caption above; nothing where it has no rows. */
export function tableOf(table: Element, at: TwinAddress): string[] {
  const rows = [...elements(table)].filter(({ tagName }) => tagName === 'tr');
  if (rows.length === 0) return [];
  const cells = gridOf(rows, at);
  const width = Math.max(...cells.map(({ length }) => length));
  const hasHead = tagOf(table, 'thead') !== undefined;
  const line = (row: readonly string[]) => `| ${[...row, ...Array(width - row.length).fill(' ')].join(' | ')} |`;
  const [head = [], ...body] = hasHead ? cells : [[], ...cells];
  const caption = tagOf(table, 'caption');
  const text = [line(head), line(Array(width).fill('---')), ...body.map(line)].join('\n');
  return caption ? [inlineOf(caption.childNodes, at).trim(), text] : [text];
}
