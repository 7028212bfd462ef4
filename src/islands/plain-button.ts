import { element } from './element.ts';

/** A button that reads like a link. */
export function plainButton(words: string, act: () => void): HTMLButtonElement {
  const button = element('button', { type: 'button', className: 'plain-button' }, words);
  button.addEventListener('click', act);
  return button;
}
