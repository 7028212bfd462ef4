import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { addressOnSite } from '../site.ts';
import { attr, type Element, elements, parsePage } from './html/dom.ts';

/**
 * An address that is written from the root of the site, under the folder that the site is hosted in. What leads
 * elsewhere, is relative or stands there already stays as it is.
 */
export function addressWithBase(address: string, base: string): string {
  if (!/^\/(?![/\\])/.test(address)) return address;
  const path = address.replace(/[?#].*/s, '');
  return addressOnSite(`${path}/`, base) === undefined ? base + address.slice(1) : address;
}

const single = new Set(['href', 'xlink:href', 'src', 'poster', 'action', 'formaction', 'cite', 'data']);
const lists = new Set(['srcset', 'imagesrcset']);

/** The value of an attribute as it is written in the page, with its addresses under the folder. */
function valueWithBase(element: Element, name: string, value: string, base: string): string {
  if (single.has(name)) return value.replace(/\S.*/s, (address) => addressWithBase(address, base));
  if (lists.has(name)) return value.replace(/(?<=^\s*|,\s+)\/\S*/g, (address) => addressWithBase(address, base));
  if (name !== 'content' || attr(element, 'http-equiv')?.toLowerCase() !== 'refresh') return value;
  return value.replace(/(?<=url\s*=\s*['"]?)\/[^'"]*/i, (address) => addressWithBase(address, base));
}

const isTemplate = (element: Element): element is Tree.Template => element.tagName === 'template';

/** Every element with what stands in templates, which scripts may put into the page. */
function* withTemplates(node: Tree.ParentNode): Generator<Element> {
  for (const element of elements(node)) {
    yield element;
    if (isTemplate(element)) yield* withTemplates(element.content);
  }
}

/** The text of a page with every address that is written from the root of the site under the folder it is hosted in. */
export function withBase(html: string, base: string): string {
  if (base === '/') return html;
  let text = '';
  let done = 0;
  for (const element of withTemplates(parsePage(html))) {
    const places = Object.entries(element.sourceCodeLocation?.attrs ?? {});
    for (const [name, { startOffset, endOffset }] of places.sort(([, a], [, b]) => a.startOffset - b.startOffset)) {
      const [, before = '', value = '', after = ''] =
        /^([^=]*=\s*["']?)(.*?)(["']?)$/s.exec(html.slice(startOffset, endOffset)) ?? [];
      const changed = valueWithBase(element, name, value, base);
      if (changed === value) continue;
      text += html.slice(done, startOffset) + before + changed + after;
      done = endOffset;
    }
  }
  return text + html.slice(done);
}
