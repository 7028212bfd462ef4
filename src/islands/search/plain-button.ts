/** A button that reads like a link. */
export function plainButton(words: string, act: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'plain-button';
  button.textContent = words;
  button.addEventListener('click', act);
  return button;
}
