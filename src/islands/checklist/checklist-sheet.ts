import { copyText } from '../copy.ts';
import { readAnswers, writeAnswers } from './address.ts';
import { type Answers, answerTo, lengthMessage, type Question, standing, summary } from './answers.ts';
import { asMarkdown } from './markdown.ts';

/** The least time between two changes of the address, in milliseconds: browsers refuse more than a few a second. */
const pause = 400;

/** A question with the elements of its row. */
class Row {
  readonly question: Question;
  readonly #row: HTMLElement;
  readonly #field: HTMLTextAreaElement;
  readonly #mark: HTMLInputElement;

  constructor(row: HTMLElement) {
    this.#row = row;
    this.#field = row.querySelector('textarea') as HTMLTextAreaElement;
    this.#mark = row.querySelector('input') as HTMLInputElement;
    const text = row.querySelector('.asked')?.textContent?.trim() ?? '';
    this.question = { id: row.dataset.question ?? '', text, without: row.dataset.without ?? '' };
    // It grows with what readers write, not with what a link brings: that would move the page under their eyes.
    this.#field.addEventListener('input', () => this.#field.classList.add('growing'));
  }

  read() {
    return { text: this.#field.value, settled: this.#mark.checked };
  }

  fill(answers: Answers): void {
    const { text, settled } = answerTo(answers, this.question);
    this.#field.value = text;
    this.#mark.checked = settled;
  }

  /** Says where the question stands, on the screen and on paper. */
  tell(): void {
    const answer = this.read();
    this.#say('.standing', standing(this.question, answer));
    this.#say('.written', answer.text.trim());
    const message = lengthMessage(answer);
    this.#say('.length', message);
    this.#field.setAttribute('aria-invalid', String(message !== ''));
    // Spoken when the limit is crossed, not with each key beyond it.
    if ((message === '') !== (this.#spoken === '')) this.#say('[role=status]', message);
  }

  get #spoken(): string {
    return this.#row.querySelector('[role=status]')?.textContent ?? '';
  }

  #say(selector: string, text: string): void {
    const element = this.#row.querySelector(selector);
    if (element && element.textContent !== text) element.textContent = text;
  }
}

/** A checklist that readers fill in; the fragment of the address carries their answers, which no server is sent. */
class ChecklistSheet extends HTMLElement {
  readonly #rows = [...this.querySelectorAll<HTMLElement>('[data-question]')].map((row) => new Row(row));
  readonly #questions = this.#rows.map(({ question }) => question);
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #lastWritten = -pause;

  connectedCallback(): void {
    this.addEventListener('input', () => {
      this.#tell();
      this.#writeSoon();
    });
    this.addEventListener('change', () => this.#write());
    this.#onClick('copy-link', () => void this.#copy('Link', this.#link));
    this.#onClick('copy-markdown', () => void this.#copy('Markdown', this.#markdown));
    this.#onClick('print', () => this.#print());
    this.#onClick('clear', () => this.#clear());
    addEventListener('popstate', () => this.#arrive());
    // Who began to write before this program came keeps what stands there.
    const asked = readAnswers(location.hash, this.#questions);
    if (Object.keys(asked).length > 0) this.#show(asked);
    else this.#tell();
    if (this.#written) this.#write();
  }

  get #answers(): Answers {
    return Object.fromEntries(this.#rows.map((row) => [row.question.id, row.read()]));
  }

  get #written(): string {
    return writeAnswers(this.#answers, this.#questions);
  }

  get #link(): string {
    const written = this.#written;
    return location.origin + location.pathname + location.search + (written && `#${written}`);
  }

  get #markdown(): string {
    return asMarkdown(this.dataset.title ?? '', this.#questions, this.#answers, this.#link);
  }

  #onClick(name: string, act: () => void): void {
    this.querySelector(`[data-act=${name}]`)?.addEventListener('click', act);
  }

  /** Shows what the address holds. A jump to a part of the page leaves the answers, and the address gets them back. */
  #arrive(): void {
    const asked = readAnswers(location.hash, this.#questions);
    if (Object.keys(asked).length > 0 || history.state?.isCleared) this.#show(asked);
    else this.#writeSoon();
  }

  #show(answers: Answers): void {
    for (const row of this.#rows) row.fill(answers);
    this.#tell();
  }

  #tell(): void {
    for (const row of this.#rows) row.tell();
    const whole = this.querySelector('.whole');
    if (whole) whole.textContent = summary(this.#questions, this.#answers);
  }

  #writeSoon(): void {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => this.#write(), this.#lastWritten + pause - performance.now());
  }

  /** Puts the answers into the address. Without any, a fragment that names a part of the page stays. */
  #write(): void {
    clearTimeout(this.#waiting);
    this.#lastWritten = performance.now();
    const isOurs = Object.keys(readAnswers(location.hash, this.#questions)).length > 0;
    if (this.#written || isOurs) history.replaceState(history.state, '', this.#link);
  }

  async #copy(what: string, text: string): Promise<void> {
    this.#write();
    const refused = 'Your browser blocked copying. The address of this page is the link; printing works.';
    this.#report((await copyText(text)) ? `${what} copied.` : refused);
  }

  /** Prints the sheet alone. */
  #print(): void {
    document.documentElement.classList.add('checklist-alone');
    addEventListener('afterprint', () => document.documentElement.classList.remove('checklist-alone'), { once: true });
    print();
  }

  /** Empties the sheet as a step of its own in the history, so that Back brings the answers back. */
  #clear(): void {
    this.#write();
    if (!this.#written) {
      this.#report('There is nothing to clear.');
      return;
    }
    this.#show({});
    history.pushState({ isCleared: true }, '', this.#link);
    this.#report('Cleared. Back in your browser brings the answers back.');
  }

  #report(message: string): void {
    const status = this.querySelector('.report');
    if (status) status.textContent = message;
  }
}

customElements.define('checklist-sheet', ChecklistSheet);
