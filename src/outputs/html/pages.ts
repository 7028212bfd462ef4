import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder } from '../../machine/files.ts';
import { byCode } from '../../machine/order.ts';
import { type Document, type Element, elements, parsePage } from './dom.ts';

/** One HTML file of a built site, parsed. */
export interface BuiltPage {
  /** Path below the site's folder: `licenses/mit/index.html`. */
  readonly file: string;
  /** Address on the site: `/licenses/mit/`; `/404.html` for a page that is not an `index.html`. */
  readonly address: string;
  readonly html: string;
  readonly document: Document;
  /** All its elements in document order. */
  readonly elements: readonly Element[];
}

/** Where a file of a built site is read. */
function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

/** Parses one page. */
export function builtPage(file: string, html: string): BuiltPage {
  const document = parsePage(html);
  return { file, address: addressOf(file), html, document, elements: [...elements(document)] };
}

/**
 * Every page of a built site, in the order of their addresses. Each is read when its turn comes: the trees of thousands
 * of pages do not fit into memory together.
 */
export function* builtPages(folder: string): Generator<BuiltPage> {
  const files = filesUnder(folder, /\.html$/).sort((a, b) => byCode(addressOf(a), addressOf(b)));
  for (const file of files) yield builtPage(file, readFileSync(join(folder, file), 'utf8'));
}
