import { base } from '../../../site-path.ts';
import { element } from '../../element.ts';
import { plainButton } from '../../plain-button.ts';
import type { Answer } from '../answer/search.ts';
import { type SearchState, writeState } from './address.ts';
import type { Drawn } from './draw.ts';

const text = (words: string) => element('p', {}, words);
const link = (href: string, words: string) => element('a', { href }, words);
/** How much of a question is said again where nothing was found. */
const mostRepeated = 60;

/** How much was found, for eyes and for screen readers. */
export function countOf(q: string, found: number, shown: number): string {
  const asked = q.trim().length > mostRepeated ? `${q.trim().slice(0, mostRepeated)}…` : q.trim();
  if (found === 0) return asked ? `Nothing found for “${asked}”.` : 'Nothing found.';
  const results = found === 1 ? '1 result' : `${found} results`;
  return found > shown ? `${results}, the first ${shown} shown.` : `${results}.`;
}

/** What an answer may lack. */
export const caveats = {
  looking: 'Looking through the texts…',
  textsLost: 'The texts could not be searched: names only.',
};

/** What is said of a question too long to be looked for whole. */
const cutNotice = 'The question is long: only its beginning was looked for.';

/** What is said first of words that no page has: readers may take what follows for an answer to them. */
function unknownNotice(words: readonly string[]): string {
  const quoted = words.map((word) => `“${word}”`);
  const named = quoted.length > 1 ? `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}` : (quoted[0] ?? '');
  return words.length > 0 ? `No page names ${named}.` : '';
}

/** Stands above what was found by the known words of a question. */
export const otherWords = 'What the other words find in texts';
/** Stands above what was found without a rare word of the question. */
export const without = (word: string): string => `Without “${word}”`;

/** Rows that have something in common, under the words for it, which screen readers say on the way into them. */
export function rowsUnder(words: string, rows: readonly HTMLElement[]): HTMLElement {
  const line = element('p', { className: 'divider', role: 'presentation' }, words);
  return element('div', { className: 'rows-apart', role: 'group', ariaLabel: words }, line, ...rows);
}

/** How readers find out themselves, where no page names what they looked for. */
export function ownSearchNotice(): HTMLElement {
  const line = text('Looking for the license of a model? ');
  line.append(link(`${base}guides/what-a-license-covers/`, 'How to find it yourself'), '.');
  return line;
}

/** The sentences above an answer: what no page has, how much was found, what the answer lacks. */
export function statusOf({ unknown, isCut }: Pick<Answer, 'unknown' | 'isCut'>, count: string, caveat: string): string {
  return [unknownNotice(unknown), count, isCut ? cutNotice : '', caveat].filter(Boolean).join(' ');
}

/** The way from the first results to all of them. */
export const linkToAll = (state: SearchState, found: number): HTMLAnchorElement =>
  link(`${base}search/${writeState(state)}`, `All ${found} on the search page`);

/** What readers see before they type: what they searched for before, kept on this device. */
export function recentNotice(recent: readonly string[], again: (q: string) => void, forget: () => void): HTMLElement[] {
  if (recent.length === 0) return [];
  const items = recent.map((q) =>
    element(
      'li',
      {},
      plainButton(q, () => again(q)),
    ),
  );
  const head = text('You searched for, kept on this device only: ');
  head.append(plainButton('Forget these', forget));
  return [head, element('ul', { className: 'recent' }, ...items)];
}

/** What readers see when nothing was found: the way back from filters, the nearest names, the index of all pages. */
export function emptyNotice({ answer, nearest }: Drawn, widen: () => void): HTMLElement {
  const notice = element('div');
  notice.dataset.searchEmpty = '';
  const unfiltered = answer.ranked.length;
  if (unfiltered > 0) {
    const line = text('No results match these filters. ');
    line.append(
      plainButton(`Show ${unfiltered === 1 ? 'the one result' : `all ${unfiltered} results`} without them`, widen),
    );
    notice.append(line);
    return notice;
  }
  const near = nearest.length > 0 ? '. The nearest names: ' : '';
  const line = text(answer.terms.length > 0 ? `No page has these words${near}` : 'Type at least one word');
  for (const [at, page] of nearest.entries()) line.append(at > 0 ? ', ' : '', link(page.url, page.title));
  line.append('. Or look through ', link(`${base}search/`, 'all pages'), '.');
  notice.append(line);
  return notice;
}
