import { WaitingEnter } from '../../keyboard/waiting-enter.ts';
import { loadOnce } from '../../load-once.ts';
import type { Options, SearchView } from './search-view.ts';

/**
 * Makes an element a search when it is first reached for, not before. Gives the view, or undefined where its program
 * cannot be had: then the element shows its sentence for that, and the next call tries again.
 */
export function lazyView(root: HTMLElement, id: string, options: Options): () => Promise<SearchView | undefined> {
  const input = root.querySelector('input') as HTMLInputElement;
  const enter = new WaitingEnter(input);
  const load = loadOnce(async () => {
    const { SearchView } = await import('./search-view.ts');
    return new SearchView(root, id, enter, options);
  });
  return async () => {
    const view = await load().catch(() => undefined);
    const failed = root.querySelector<HTMLElement>('[data-search-failed]');
    if (failed && !view) failed.hidden = false;
    return view;
  };
}
