import type { ExtractorResultDetailed } from 'purgecss';
import { textOf } from './html/dom.ts';
import type { BuiltPage } from './html/pages.ts';

/** The words in a script's texts: names of classes and elements it may add. Identifiers in its code are none. */
function wordsOfScript(source: string): string[] {
  const texts = source.match(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g) ?? [];
  const members = source.match(/(?<=classList\.\w+\()[^)]*/g) ?? [];
  return [...texts, ...members].flatMap((text) => text.match(/[\w-]+/g) ?? []);
}

/** What the selectors of a stylesheet can meet on a site, each name once however many pages have it. */
export class CssUsage {
  readonly #tags = new Set<string>();
  readonly #ids = new Set<string>();
  readonly #classes = new Set<string>();
  readonly #attributes = new Set<string>();
  readonly #values = new Set<string>();
  readonly #words = new Set<string>();

  /** Adds what stands on a page, and what the scripts written into it may add. */
  addPage({ elements }: Pick<BuiltPage, 'elements'>): void {
    for (const element of elements) {
      this.#tags.add(element.tagName);
      for (const { name, value } of element.attrs) {
        this.#attributes.add(name);
        this.#values.add(value);
        if (name === 'id') this.#ids.add(value);
        if (name === 'class') for (const word of value.split(/\s+/)) this.#classes.add(word);
      }
      if (element.tagName === 'script') this.addScript(textOf(element));
    }
  }

  /** Adds what a script may add to a page. */
  addScript(source: string): void {
    for (const word of wordsOfScript(source)) this.#words.add(word);
  }

  /** All of them, as PurgeCSS takes them. Its types ask for lists. */
  extracted(): ExtractorResultDetailed {
    return {
      tags: [...this.#tags],
      ids: [...this.#ids],
      classes: [...this.#classes],
      attributes: { names: [...this.#attributes], values: [...this.#values] },
      undetermined: [...this.#words],
    };
  }
}
