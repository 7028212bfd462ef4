import { createHash } from 'node:crypto';
import { attr, inlinePrograms } from './html/dom.ts';
import type { BuiltPage } from './html/pages.ts';

/** The hash of a script's source as a policy names it: `sha256-…`. */
export function hashOf(source: string): string {
  return `sha256-${createHash('sha256').update(source).digest('base64')}`;
}

/** The policy of a page whose own scripts have these sources. */
export function policyFor(sources: readonly string[]): string {
  const hashes = [...new Set(sources.map((source) => `'${hashOf(source)}'`))].sort();
  return [
    `default-src 'self'`,
    `img-src 'self' data:`,
    ['script-src', `'self'`, ...hashes].join(' '),
    `style-src 'self'`,
    `base-uri 'self'`,
    `form-action 'self'`,
    `object-src 'none'`,
  ].join('; ');
}

/** Where the policy goes: after the declaration of the character set, which must stand in the first 1,024 bytes. */
function placeIn({ file, elements }: BuiltPage): number {
  const charset = elements.find((each) => each.tagName === 'meta' && attr(each, 'charset') !== undefined);
  if (!charset?.sourceCodeLocation)
    throw new Error(`${file} has no <meta charset>, after which its policy has to stand`);
  return charset.sourceCodeLocation.endOffset;
}

/** Tells whether the source of a script is one of ours. */
type IsOwn = (source: string) => boolean;

/** Scripts in a page that are none of ours: its policy keeps them from running. */
export function foreignScripts({ elements }: BuiltPage, isOwn: IsOwn): string[] {
  return inlinePrograms(elements).filter((source) => !isOwn(source));
}

/** The text of a page with its Content-Security-Policy written in, for scripts of ours alone. Throws where it names no character set. */
export function withPolicy(page: BuiltPage, isOwn: IsOwn): string {
  const { html, elements } = page;
  const place = placeIn(page);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyFor(inlinePrograms(elements).filter(isOwn))}">`;
  return html.slice(0, place) + meta + html.slice(place);
}
