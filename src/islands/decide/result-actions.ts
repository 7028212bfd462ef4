import { copyText } from '../copy.ts';
import { localDay } from '../local-day.ts';
import { say, sayBriefly } from '../say.ts';
import { writeAnswers } from './answers.ts';
import { decisionRecord, type Said } from './decision-record.ts';

/** The case under an answer, with where it can be read. */
function caseIn(shown: Element | null): Said['case'] {
  const source = shown?.querySelector<HTMLAnchorElement>('cite a');
  if (!shown || !source) return undefined;
  const textOf = (part: string) => shown.querySelector(part)?.textContent.trim() ?? '';
  const { title, href: url } = source;
  return { party: textOf('b'), what: textOf('span'), source: { title, url } };
}

/** The reader's answers as the page shows them; none where it shows all that lead here. */
function answersShown(): (Said & { step: [question: string, answer: string] })[] {
  return [...document.querySelectorAll<HTMLElement>('your-answers[data-given] [data-question]')].map((row) => {
    const textOf = (part: string) => row.querySelector(part)?.textContent.trim() ?? '';
    const answer = row.querySelector<HTMLElement>('[data-answer]')?.dataset.answer ?? '';
    return {
      question: textOf('a'),
      answer: textOf('b'),
      reason: textOf('b + span'),
      case: caseIn(row.querySelector('.case')),
      step: [row.dataset.question ?? '', answer],
    };
  });
}

/** `<result-actions>`: copies the address of the result or its record, and prints it. */
class ResultActions extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('button') : null;
      if (button?.dataset.copy) void this.copy(button.dataset.copy === 'record' ? this.record() : this.link());
      else if (button) print();
    });
  }

  /** Where the reader is, with nothing in the query but the answers. */
  private link(from = location.href): string {
    const url = new URL(from);
    url.search = writeAnswers(new Map(answersShown().map(({ step }) => step)));
    url.hash = '';
    return url.href;
  }

  private record(): string {
    const { title = '', address, record = '' } = this.dataset;
    const head = { title, day: localDay(new Date()), said: answersShown(), address: this.link(address) };
    return decisionRecord(head, record);
  }

  private async copy(text: string): Promise<void> {
    const status = this.querySelector('[role="status"]');
    if (!status) return;
    if (await copyText(text)) sayBriefly(status, 'Copied');
    else say(status, 'Your browser blocked copying');
  }
}

customElements.define('result-actions', ResultActions);
