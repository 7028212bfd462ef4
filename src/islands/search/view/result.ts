import { searchTypes } from '../../../model/search-types.ts';
import { glyphs } from '../../../model/sides.ts';
import { element } from '../../element.ts';
import type { Ranked } from '../answer/rank.ts';
import type { Search } from '../answer/search.ts';
import { excerptOf, marksIn } from '../texts/marks.ts';
import { bestSections, type Section } from '../texts/sections.ts';
import type { Term } from '../texts/terms.ts';

/** Characters of text shown with a result: two lines of the dialog. */
const excerptLength = 150;

/** Appends a text with the words searched for in `<mark>`. */
function appendMarked(to: Element, text: string, terms: readonly Term[]): void {
  let at = 0;
  for (const [from, end] of marksIn(text, terms)) {
    to.append(text.slice(at, from), element('mark', {}, text.slice(from, end)));
    at = end;
  }
  to.append(text.slice(at));
}

function part(of: Element, className: string, text = ''): HTMLSpanElement {
  const span = element('span', { className }, text);
  of.append(span);
  return span;
}

const option = (href: string, className: string) =>
  element('a', { href, className, tabIndex: -1, role: 'option', ariaSelected: 'false' });

/**
 * A result: the page with its type, its sign and its fact, then the headings of it that match, each a link of its own.
 * Its sentence and its headings come later; their lines keep their place, so that nothing moves when they do.
 */
export function resultOf({ page, byName, asksMore }: Ranked, terms: readonly Term[]): HTMLElement {
  const group = element('div', { className: 'result', role: 'group', ariaLabel: page.title });
  const link = option(page.url, 'result-page');
  link.dataset.searchResult = '';
  part(link, 'result-type', searchTypes[page.type].one);
  const title = part(link, 'result-title');
  appendMarked(title, page.title, terms);
  if (page.sign) {
    const sign = part(link, `sign ${page.sign.side}`);
    sign.innerHTML = `<svg class="glyph" viewBox="0 0 24 16" aria-hidden="true"><use href="#${glyphs[page.sign.side]}"></use></svg>`;
    sign.append(page.sign.word);
  }
  if (page.fact && page.fact !== page.sign?.word) part(link, 'result-fact', page.fact);
  part(link, 'excerpt');
  group.append(link);
  // Parts of a page are no answer to its name.
  if (asksMore) part(group, byName ? 'result-headings expected' : 'result-headings');
  return group;
}

/** Names the parts of a page that match, each with the way to it. */
function nameSections(row: Element, { page }: Ranked, sections: readonly Section[], terms: readonly Term[]): void {
  const named = row.querySelector('.result-headings');
  for (const { id, heading } of sections) {
    if (!id || !heading || page.url.includes('#')) continue;
    const place = option(`${page.url}#${id}`, 'result-heading');
    place.dataset.searchHeading = '';
    appendMarked(place, heading, terms);
    named?.append(place);
  }
}

/**
 * Fills in the sentence of a page that was asked for by name, else the words around the hit; then the parts that match.
 * Of a named page its first sentence tells more than the place where the name stands again.
 *
 * @returns Whether parts were named.
 */
export async function fillIn(search: Search, row: Element, ranked: Ranked, terms: readonly Term[]): Promise<boolean> {
  const { page, byName, asksMore, places } = ranked;
  const excerpt = row.querySelector('.excerpt');
  const speaks = asksMore && places.some((ofWord) => ofWord.length > 0);
  const sentence = () => search.sentence(page).catch(() => '');
  const parts = speaks
    ? search.text(page).then(
        (text) => bestSections(text, places),
        () => [],
      )
    : Promise.resolve([]);
  const [words, sections] = await Promise.all([
    byName ? sentence() : parts.then(([best]) => best?.text || sentence()),
    parts,
  ]);
  excerpt?.replaceChildren();
  if (excerpt) appendMarked(excerpt, excerptOf(words, byName ? [] : terms, excerptLength), terms);
  nameSections(row, ranked, sections, terms);
  return sections.length > 0;
}

/** Texts are fetched for results on the screen, not for those below it; `changed` is told when links came in. */
export function fillWhenSeen(
  search: Search,
  rows: ReadonlyMap<Element, Ranked>,
  terms: readonly Term[],
  changed: () => void,
): IntersectionObserver {
  const seen = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      const result = rows.get(target);
      if (!isIntersecting || !result) continue;
      seen.unobserve(target);
      void fillIn(search, target, result, terms).then((links) => links && target.isConnected && changed());
    }
  });
  for (const row of rows.keys()) seen.observe(row);
  return seen;
}
