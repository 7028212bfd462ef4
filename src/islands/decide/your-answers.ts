import { longestWayTo, queryOf, type Step } from './answered-way.ts';

/** The answers of the page by question, as its list has them, and where each leads. */
function waysIn(list: readonly HTMLElement[]) {
  return new Map(
    list.map((row) => {
      const answers = [...row.querySelectorAll<HTMLElement>('[data-answer]')];
      return [
        row.dataset.question ?? '',
        new Map(answers.map(({ dataset: { answer = '', next = '' } }) => [answer, next])),
      ];
    }),
  );
}

/** `<your-answers>`: of the answers that lead to this outcome, those that the address gives, if they lead here. */
class YourAnswers extends HTMLElement {
  connectedCallback(): void {
    const { start = '', outcome = '' } = this.dataset;
    const rows = [...this.querySelectorAll<HTMLElement>('[data-question]')];
    const way = longestWayTo(waysIn(rows), start, outcome, new URLSearchParams(location.search));
    if (way) this.show(way, rows);
  }

  private show(way: readonly Step[], rows: readonly HTMLElement[]): void {
    const kept = way.flatMap(({ question, answer }) => {
      const row = rows.find(({ dataset }) => dataset.question === question);
      for (const other of row?.querySelectorAll<HTMLElement>('[data-answer]') ?? []) {
        if (other.dataset.answer !== answer) other.remove();
      }
      return row ?? [];
    });
    this.querySelector('ol')?.replaceChildren(...kept);
    const { heading = '' } = this.dataset;
    for (const part of this.querySelectorAll('h2, .sr-only')) {
      part.textContent = part.textContent.replace(/Answers that lead here/, heading);
    }
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-keep-answers]')) link.search = queryOf(way);
    this.dataset.given = '';
  }
}

customElements.define('your-answers', YourAnswers);
