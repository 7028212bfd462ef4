import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export type Document = Tree.Document;
export type Element = Tree.Element;

/** Parses a page and keeps where each element stands in its text. */
export function parsePage(html: string): Document {
  return parse(html, { sourceCodeLocationInfo: true });
}

/** Every element below a node, in document order; the contents of `<template>` are not part of the page. */
export function* elements(node: Tree.ParentNode): Generator<Element> {
  // What is still to come, the next one last: a generator within a generator costs each element its depth.
  const rest = node.childNodes.toReversed();
  for (let next = rest.pop(); next; next = rest.pop()) {
    if (!('tagName' in next)) continue;
    yield next;
    for (let at = next.childNodes.length - 1; at >= 0; at -= 1) rest.push(next.childNodes[at] as Tree.ChildNode);
  }
}

/** The value of an attribute; undefined where the element has none. */
export function attr(element: Element, name: string): string | undefined {
  // parse5 keeps the local name of `xlink:href` apart from its prefix.
  return element.attrs.find((each) => (each.prefix ? `${each.prefix}:${each.name}` : each.name) === name)?.value;
}

/** The text of a node and all below it, as the parser read it. */
export function textOf(node: Tree.Node): string {
  if (node.nodeName === '#text') return (node as Tree.TextNode).value;
  if (!('childNodes' in node)) return '';
  return node.childNodes.map(textOf).join('');
}

/** The words of an attribute that holds a list, in lower case: `rel`, `class`. */
export function words(element: Element, name: string): string[] {
  return (attr(element, name) ?? '').toLowerCase().split(/\s+/).filter(Boolean);
}

/** The addresses in a `srcset`. */
export function srcsetUrls(srcset: string): string[] {
  return srcset
    .split(/,\s+|,$/)
    .map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')
    .filter(Boolean);
}

/** True for a `<script>` that a browser would run; data blocks such as JSON are not. */
export function isProgram(script: Element): boolean {
  const type = (attr(script, 'type') ?? '').trim().toLowerCase();
  return ['', 'module', 'text/javascript', 'application/javascript', 'importmap', 'speculationrules'].includes(type);
}

/** The source of the programs written into a page. */
export function inlinePrograms(all: readonly Element[]): string[] {
  return all
    .filter((element) => element.tagName === 'script' && attr(element, 'src') === undefined && isProgram(element))
    .map(textOf);
}
