import { twinAddress } from '../../model/twins.ts';
import { wholeAddress } from '../../site.ts';
import { attr, type Element, elements, textOf, words } from '../html/dom.ts';
import type { BuiltPage } from '../html/pages.ts';
import { blocksOf } from './blocks.ts';

/** A page as Markdown. */
export interface Twin {
  /** Address of the page from the root of the site: `/licenses/mit/`. */
  readonly address: string;
  /** Whole address of the page. */
  readonly url: string;
  /** Path of its file below the folder of the site: `licenses/mit/index.md`. */
  readonly file: string;
  readonly title: string;
  readonly summary: string;
  /** The day its facts were checked, YYYY-MM-DD; undefined where the page gives none. */
  readonly checked: string | undefined;
  readonly text: string;
}

const clean = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The day at the foot of a page. */
function checkedOn(all: readonly Element[]): string | undefined {
  const foot = all.find((each) => each.tagName === 'footer' && words(each, 'class').includes('footer'));
  const day = foot && [...elements(foot)].find(({ tagName }) => tagName === 'time');
  return day && attr(day, 'datetime');
}

/**
 * The Markdown twin of a built page: front matter, then all that its `<main>` says. Undefined for pages that have none.
 *
 * @param place Where the site is published, for whole addresses.
 */
export function twinOf(page: BuiltPage, place: { readonly url: string; readonly base: string }): Twin | undefined {
  const { address, elements: all } = page;
  const twin = twinAddress(address);
  const main = all.find(({ tagName }) => tagName === 'main');
  const h1 = all.find(({ tagName }) => tagName === 'h1');
  if (!twin || !main || !h1) return undefined;
  const title = clean(textOf(h1));
  const meta = all.find((each) => each.tagName === 'meta' && attr(each, 'name') === 'description');
  const summary = clean((meta && attr(meta, 'content')) ?? '');
  const checked = checkedOn(all);
  const url = wholeAddress(address, place);
  const front = [
    `title: ${JSON.stringify(title)}`,
    `url: ${url}`,
    `summary: ${JSON.stringify(summary)}`,
    ...(checked ? [`checked: ${checked}`] : []),
  ];
  const body = blocksOf(main.childNodes, { page: url, base: place.base }).join('\n\n');
  return {
    address,
    url,
    file: twin.slice(1),
    title,
    summary,
    checked,
    text: `---\n${front.join('\n')}\n---\n\n${body}\n`,
  };
}
