import { idIn } from '../address.ts';
import { fieldCommandOf, opensElsewhere } from '../keyboard/meaning.ts';
import { type Answers, readAnswers, writeAnswers } from './answers.ts';
import { chooseFirst, drawOptions, drawTrail, graphIn, part, sectionOf, textOf } from './elements.ts';
import { type Place, placeOf, toGo, wayFrom } from './way.ts';

/** The guide asks one question at a time. The address carries the answers; the questions are those the page links already. */
class DecideGuide extends HTMLElement {
  readonly #graph = graphIn(this);
  readonly #form = document.createElement('div');
  /** In a page of prose the fragment may name one of its headings, which is no question. */
  readonly #prefix = this.dataset.embedded === undefined ? '' : 'decide-';
  #answers: Answers = new Map();
  #place: Place = { questions: [], outcome: undefined, asked: '' };
  #shown = '';

  connectedCallback(): void {
    const template = this.querySelector('template');
    if (!template) return;
    const focused = this.contains(document.activeElement) ? document.activeElement : null;
    this.#form.append(template.content.cloneNode(true));
    this.prepend(...this.#form.childNodes);
    for (const section of this.querySelectorAll<HTMLElement>('[data-question]')) section.hidden = true;
    this.addEventListener('submit', (event) => this.#continue(event));
    this.addEventListener('change', () => this.#complain(false));
    this.addEventListener('keydown', (event) => this.#key(event));
    this.addEventListener('click', (event) => this.#follow(event));
    addEventListener('popstate', () => this.#arrive(true));
    this.#arrive(false);
    delete document.documentElement.dataset.deciding;
    if (focused instanceof HTMLElement) this.#focusInForm(focused.dataset.answer);
    // A link to one question: the question stands elsewhere now than in the page it named.
    if (location.hash && this.#named === this.#place.asked) part(this, '.decision-step').scrollIntoView();
  }

  get #named(): string | undefined {
    const id = idIn(location.hash);
    return id.startsWith(this.#prefix) ? id.slice(this.#prefix.length) : undefined;
  }

  /** The address of a question under these answers; a question that comes next by itself need not be named. */
  #addressOf(answers: Answers, asked: string): string {
    const named = placeOf(this.#graph, answers, undefined).asked === asked ? '' : `#${this.#prefix}${asked}`;
    return location.pathname + writeAnswers(answers) + named;
  }

  #arrive(byReader: boolean): void {
    const answers = readAnswers(new URLSearchParams(location.search), this.#graph);
    const place = placeOf(this.#graph, answers, this.#named);
    const shown = `${place.asked}${writeAnswers(answers)}`;
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#answers = answers;
    this.#place = place;
    this.#draw();
    if (byReader) this.#meet();
  }

  #draw(): void {
    const { asked, questions } = this.#place;
    const at = questions.indexOf(asked);
    const before = questions[at - 1];
    part(this, '.asked').textContent = textOf(this, asked);
    part(this, '.progress').textContent = `Question ${at + 1} of at most ${at + toGo(this.#graph, asked)}`;
    part(this, 'fieldset .lede').textContent = sectionOf(this, asked)?.querySelector('.lede')?.textContent ?? '';
    drawOptions(this, asked, this.#answers.get(asked));
    const back = part<HTMLAnchorElement>(this, '.step-back');
    back.hidden = before === undefined;
    back.textContent = `Back to question ${at}`;
    if (before) back.href = this.#addressOf(this.#answers, before);
    const over = part<HTMLAnchorElement>(this, '.start-over');
    over.hidden = this.#answers.size === 0;
    over.href = location.pathname;
    const others = questions.filter((id) => id !== asked && this.#answers.has(id));
    drawTrail(
      this,
      others.map((id) => ({ id, answer: this.#answers.get(id) ?? '', href: this.#addressOf(this.#answers, id) })),
    );
    this.#complain(false);
  }

  /** Moves the focus from a link that is hidden now to the same answer in the form; where that is not asked, to the question. */
  #focusInForm(answer: string | undefined): void {
    const radios = [...this.querySelectorAll<HTMLInputElement>('fieldset input')];
    (radios.find(({ value }) => value === answer) ?? part(this, '.asked')).focus();
  }

  /** Brings the reader to the question, whose heading is read out. */
  #meet(): void {
    part(this, '.asked').focus({ preventScroll: true });
    const form = part(this, '.decision-step');
    const { top } = form.getBoundingClientRect();
    if (top < 0 || top > innerHeight / 2) form.scrollIntoView();
  }

  #continue(event: Event): void {
    event.preventDefault();
    const { asked, questions } = this.#place;
    const chosen = part(this, 'form').querySelector<HTMLInputElement>('input:checked');
    if (!chosen) {
      this.#complain(true);
      return;
    }
    const answers = new Map([...this.#answers, [asked, chosen.value]]);
    const way = wayFrom(this.#graph, questions[0] ?? asked, answers);
    // Back leads to this question with the answer chosen.
    history.replaceState(null, '', `${location.pathname}${writeAnswers(answers)}#${this.#prefix}${asked}`);
    if (way.outcome === undefined) {
      this.#go(this.#addressOf(answers, way.questions.at(-1) ?? asked));
      return;
    }
    this.#shown = '';
    const given = new Map([...answers].filter(([id]) => way.questions.includes(id)));
    const last = way.questions.at(-1) ?? asked;
    const link = sectionOf(this, last)?.querySelector<HTMLAnchorElement>(`[data-answer="${answers.get(last)}"]`);
    if (link) location.assign(link.pathname + writeAnswers(given));
  }

  /** Goes on within the page, as one step of the browser's history. */
  #go(address: string): void {
    history.pushState(null, '', address);
    this.#shown = '';
    this.#arrive(true);
  }

  /** Links of the form lead to other questions without the page being loaded anew. */
  #follow(event: MouseEvent): void {
    const link =
      event.target instanceof Element
        ? event.target.closest<HTMLAnchorElement>('.step-back, .start-over, .trail a')
        : null;
    if (!link || opensElsewhere(event)) return;
    event.preventDefault();
    this.#go(link.href);
  }

  /** From the heading or the message on, arrow keys choose and Enter continues, as they do on the answers. */
  #key(event: KeyboardEvent): void {
    const { target } = event;
    if (!(target instanceof HTMLElement) || !target.matches('.asked, .nothing-chosen')) return;
    const command = fieldCommandOf(event);
    if (command === 'next' || command === 'previous') chooseFirst(this, command === 'previous');
    else if (typeof command === 'object' && command.follow === 'here')
      part<HTMLFormElement>(this, 'form').requestSubmit();
    else return;
    event.preventDefault();
  }

  #complain(nothingChosen: boolean): void {
    const message = part(this, '.nothing-chosen');
    message.hidden = !nothingChosen;
    const group = part(this, 'fieldset');
    if (nothingChosen) group.setAttribute('aria-describedby', message.id);
    else group.removeAttribute('aria-describedby');
    if (nothingChosen) message.focus();
  }
}

customElements.define('decide-guide', DecideGuide);
