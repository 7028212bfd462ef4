import { type Answers, type Graph, readAnswers, writeAnswers } from './answers.ts';
import { wayTo } from './way.ts';

/** The questions of the page with the answers that its list has, and where each leads. */
function graphOf(start: string, list: readonly HTMLElement[]): Graph {
  const questions = list.map((row) => ({
    id: row.dataset.question ?? '',
    answers: [...row.querySelectorAll<HTMLElement>('[data-answer]')].map(({ dataset: { answer = '', next = '' } }) => ({
      id: answer,
      next,
    })),
  }));
  return { start, questions };
}

/** `<your-answers>`: of the answers that lead to this outcome, those that the address gives, if they lead here. */
class YourAnswers extends HTMLElement {
  connectedCallback(): void {
    const { start = '', outcome = '' } = this.dataset;
    const rows = [...this.querySelectorAll<HTMLElement>('[data-question]')];
    const graph = graphOf(start, rows);
    const query = new URLSearchParams(location.search);
    const way = wayTo(graph, outcome, query);
    if (!way) return;
    const given = [...readAnswers(query, graph)].filter(([question]) => way.questions.includes(question));
    this.show(way.questions, new Map(given), rows);
  }

  private show(questions: readonly string[], answers: Answers, rows: readonly HTMLElement[]): void {
    const kept = questions.flatMap((question) => {
      const row = rows.find(({ dataset }) => dataset.question === question);
      for (const other of row?.querySelectorAll<HTMLElement>('[data-answer]') ?? []) {
        if (other.dataset.answer !== answers.get(question)) other.remove();
      }
      return row ?? [];
    });
    this.querySelector('ol')?.replaceChildren(...kept);
    const { heading = '' } = this.dataset;
    const general = this.querySelector('h2')?.textContent ?? '';
    // The name of the link beside it holds the heading, too.
    for (const part of this.querySelectorAll('h2, .sr-only'))
      part.textContent = part.textContent.replace(general, heading);
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-keep-answers]'))
      link.search = writeAnswers(answers);
    this.dataset.given = '';
  }
}

customElements.define('your-answers', YourAnswers);
