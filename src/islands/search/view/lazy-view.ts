import { WaitingEnter } from '../../keyboard/waiting-enter.ts';
import type { Options, SearchView } from './search-view.ts';

/**
 * Makes an element a search when it is first reached for, not before. Gives the view, or undefined where its program
 * cannot be had: then the element shows its sentence for that, and the next call tries again.
 */
export function lazyView(root: HTMLElement, id: string, options: Options): () => Promise<SearchView | undefined> {
  const input = root.querySelector('input') as HTMLInputElement;
  const enter = new WaitingEnter(input);
  let coming: Promise<SearchView | undefined> | undefined;
  return async () => {
    coming ??= import('./search-view.ts')
      .then(({ SearchView }) => new SearchView(root, id, enter, options))
      .catch(() => undefined);
    const view = await coming;
    if (!view) coming = undefined;
    const failed = root.querySelector<HTMLElement>('[data-search-failed]');
    if (failed && !view) failed.hidden = false;
    return view;
  };
}
