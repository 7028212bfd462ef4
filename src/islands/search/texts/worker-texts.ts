import type { Hit, PageText, Texts } from './texts.ts';

/** What the worker is asked. */
export type Asked =
  | { kind: 'words'; words: readonly string[][]; unfinished: boolean }
  | { kind: 'text'; textId: string };
/** What it answers. */
export type Answered = { value: unknown } | { failed: string };

/** How long the texts may stay out before they count as lost. */
const mostWaitMs = 20_000;
/** After so many questions a new worker begins: Pagefind gives back none of the memory a question took. */
const mostQuestions = 100;

/** The texts, asked through a worker. One that fails is left; the next question begins another. */
export class WorkerTexts implements Texts {
  #worker: Worker | undefined;
  #asked = 0;
  #sent = 0;
  readonly #waiting = new Map<number, { asked: Asked; resolve(value: unknown): void; reject(error: Error): void }>();

  ask(words: readonly string[][], unfinished: boolean): Promise<Hit[][]> {
    if (this.#asked >= mostQuestions) this.#leave(new Error('another worker goes on'));
    this.#asked += 1;
    return this.#send({ kind: 'words', words, unfinished }) as Promise<Hit[][]>;
  }

  text(textId: string): Promise<PageText> {
    return this.#send({ kind: 'text', textId }) as Promise<PageText>;
  }

  /** Starts the worker before there is something to ask. */
  prepare(): void {
    this.#worker ??= this.#begin();
  }

  #begin(): Worker {
    const worker = new Worker(new URL('./texts.worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('error', () => {
      if (worker === this.#worker) this.#leave(new Error('the worker of the search does not run'));
    });
    worker.addEventListener('message', ({ data }: MessageEvent<Answered & { number: number }>) => {
      const waiting = this.#waiting.get(data.number);
      this.#waiting.delete(data.number);
      if ('value' in data) waiting?.resolve(data.value);
      else waiting?.reject(new Error(data.failed));
      // What it could not load may stay lost to a worker: browsers import a program once.
      const isLost = 'failed' in data && waiting?.asked.kind === 'words' && this.#waiting.size === 0;
      if (isLost) this.#leave(new Error(data.failed));
    });
    return worker;
  }

  #leave(error: Error): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#asked = 0;
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }

  #send(asked: Asked): Promise<unknown> {
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    this.#sent += 1;
    const number = this.#sent;
    this.#waiting.set(number, { asked, resolve, reject });
    setTimeout(() => this.#waiting.has(number) && this.#leave(new Error('the texts stay out')), mostWaitMs);
    try {
      this.prepare();
      this.#worker?.postMessage({ number, ...asked });
    } catch (error) {
      this.#leave(error as Error);
    }
    return promise;
  }
}
