import { searchTypes } from '../../model/search-types.ts';
import { glyphs } from '../../model/sides.ts';
import type { Directory, PageText } from './format.ts';
import { excerptOf, marksIn } from './marks.ts';
import type { Ranked } from './rank.ts';
import type { SearchIndex } from './reader.ts';
import type { Term } from './terms.ts';

/** Characters of text shown with a result: two lines of the dialog. */
const excerptLength = 150;

/** Appends a text with the words searched for in `<mark>`. */
function appendMarked(to: Element, text: string, terms: readonly Term[]): void {
  let at = 0;
  for (const [from, end] of marksIn(text, terms)) {
    const mark = document.createElement('mark');
    mark.textContent = text.slice(from, end);
    to.append(text.slice(at, from), mark);
    at = end;
  }
  to.append(text.slice(at));
}

function part(of: Element, name: string, text = ''): HTMLSpanElement {
  const span = document.createElement('span');
  span.className = name;
  span.textContent = text;
  of.append(span);
  return span;
}

function option(href: string, name: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.className = name;
  link.tabIndex = -1;
  link.setAttribute('role', 'option');
  link.setAttribute('aria-selected', 'false');
  return link;
}

/**
 * A result: the page with its type, its sign and its fact, then the headings of it that match, each a link of its own.
 * The words around the hit come later; their lines keep their place, so that nothing moves when they do.
 */
export function resultOf(
  { page, sections }: Ranked,
  headings: Directory['headings'],
  terms: readonly Term[],
): HTMLElement {
  const group = document.createElement('div');
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', page.title);
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
  const named = part(group, 'result-headings');
  for (const section of sections) {
    const [id, heading] = headings[page.sections[section] ?? 0] ?? [];
    if (!id || !heading) continue;
    const place = option(`${page.url}#${id}`, 'result-heading');
    place.dataset.searchHeading = '';
    appendMarked(place, heading, terms);
    named.append(place);
  }
  return group;
}

/** Fills in the words around the hit. */
function fillIn(row: Element, { byName, sections }: Ranked, text: PageText, terms: readonly Term[]): void {
  const excerpt = row.querySelector('.excerpt');
  if (!excerpt) return;
  // Of a page that was asked for by name, its first sentence tells more than the place where the name stands again.
  const best = byName ? 0 : (sections[0] ?? 0);
  const around = best > 0 ? text.sections[best] : undefined;
  excerpt.replaceChildren();
  appendMarked(
    excerpt,
    excerptOf(around || text.summary || (text.sections[0] ?? ''), byName ? [] : terms, excerptLength),
    terms,
  );
}

/** Texts are fetched for results on the screen, not for those below it. */
export function fillWhenSeen(
  index: SearchIndex,
  rows: ReadonlyMap<Element, Ranked>,
  terms: readonly Term[],
): IntersectionObserver {
  const seen = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      const result = rows.get(target);
      if (!isIntersecting || !result) continue;
      seen.unobserve(target);
      // Without its text a result still has its name and its link.
      index.text(result.page.text).then(
        (text) => fillIn(target, result, text, terms),
        () => undefined,
      );
    }
  });
  for (const row of rows.keys()) seen.observe(row);
  return seen;
}
