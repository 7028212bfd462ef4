import { element } from '../element.ts';
import type { Graph } from './answers.ts';

/** The part of a guide that is always there. Throws where it is not. */
export function part<E extends HTMLElement = HTMLElement>(guide: HTMLElement, selector: string): E {
  const found = guide.querySelector<E>(selector);
  if (!found) throw new Error(`The guide has no ${selector}`);
  return found;
}

/** The section that asks a question, as it stands on the page without scripts. */
export function sectionOf(guide: HTMLElement, id: string): HTMLElement | undefined {
  return sections(guide).find(({ dataset }) => dataset.question === id);
}

const sections = (guide: HTMLElement) => [...guide.querySelectorAll<HTMLElement>('section[data-question]')];
const links = (section: HTMLElement | undefined) => [
  ...(section?.querySelectorAll<HTMLAnchorElement>('a[data-answer]') ?? []),
];

/** What a question asks, in words. */
export function textOf(guide: HTMLElement, id: string): string {
  return sectionOf(guide, id)?.querySelector('h2, h3')?.textContent ?? '';
}

/** The questions that stand within a guide; a link with a fragment leads to a question, one without to an outcome. */
export function graphIn(guide: HTMLElement): Graph {
  const questions = sections(guide).map((section) => ({
    id: section.dataset.question ?? '',
    answers: links(section).map(({ dataset, hash, pathname }) => ({
      id: dataset.answer ?? '',
      next: hash ? hash.slice(1) : (pathname.split('/').at(-2) ?? ''),
    })),
  }));
  return { start: questions[0]?.id ?? '', questions };
}

/** Puts the answers to a question into the form, each as a radio with the words of its link. */
export function drawOptions(guide: HTMLElement, asked: string, chosen: string | undefined): void {
  const rows = links(sectionOf(guide, asked)).map((link) => {
    const value = link.dataset.answer ?? '';
    const radio = element('input', { type: 'radio', name: asked, value, checked: value === chosen });
    const words = [...link.querySelectorAll('b, small')].map((each) => each.cloneNode(true));
    return element('label', { className: 'option' }, radio, element('span', {}, ...words));
  });
  part(guide, 'fieldset .options').replaceChildren(...rows);
}

/** An answered question, and where it can be answered anew. */
interface Given {
  id: string;
  answer: string;
  href: string;
}

/** Lists the answers given, each with a link to change it. */
export function drawTrail(guide: HTMLElement, given: readonly Given[]): void {
  const rows = given.map(({ id, answer, href }) => {
    const text = textOf(guide, id);
    const link = links(sectionOf(guide, id)).find(({ dataset }) => dataset.answer === answer);
    const change = element('a', { href, ariaLabel: `Change: ${text}` }, 'Change');
    const answered = link?.querySelector('b')?.textContent ?? '';
    return element('div', {}, element('dt', {}, text), element('dd', {}, answered), element('dd', {}, change));
  });
  part(guide, '.trail').hidden = rows.length === 0;
  part(guide, '.trail dl').replaceChildren(...rows);
}

/** Chooses the first answer, or the last, and moves there; where one is chosen, moves to it. */
export function chooseFirst(guide: HTMLElement, fromEnd: boolean): void {
  const radios = [...guide.querySelectorAll<HTMLInputElement>('fieldset input')];
  const radio = radios.find(({ checked }) => checked) ?? radios.at(fromEnd ? -1 : 0);
  radio?.focus();
  if (radio && !radio.checked) radio.click();
}
