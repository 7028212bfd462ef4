import { type Element, elements } from '../html/dom.ts';
import { inlineOf, type TwinAddress } from './inline.ts';

const isCell = ({ tagName }: Element) => tagName === 'th' || tagName === 'td';
const tagOf = (table: Element, tagName: string) => [...elements(table)].find((each) => each.tagName === tagName);

/** A table as Markdown has it, one line a row, its caption above; nothing where it has no rows. */
export function tableOf(table: Element, at: TwinAddress): string[] {
  const rows = [...elements(table)].filter(({ tagName }) => tagName === 'tr');
  if (rows.length === 0) return [];
  const cells = rows.map((row) =>
    [...elements(row)].filter(isCell).map((cell) => inlineOf(cell.childNodes, at).trim() || ' '),
  );
  const width = Math.max(...cells.map(({ length }) => length));
  const hasHead = tagOf(table, 'thead') !== undefined;
  const line = (row: readonly string[]) => `| ${[...row, ...Array(width - row.length).fill(' ')].join(' | ')} |`;
  const [head = [], ...body] = hasHead ? cells : [[], ...cells];
  const caption = tagOf(table, 'caption');
  const text = [line(head), line(Array(width).fill('---')), ...body.map(line)].join('\n');
  return caption ? [inlineOf(caption.childNodes, at).trim(), text] : [text];
}
