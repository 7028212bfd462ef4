/** How long a word stays that only confirms, in milliseconds. */
const shownMs = 2500;

const clearing = new WeakMap<object, ReturnType<typeof setTimeout>>();

/** As much of a status as is needed to say something there. */
type Status = Pick<Node, 'textContent'>;

/** Says something in a status until something else is said there. */
export function say(status: Status, words: string): void {
  clearTimeout(clearing.get(status));
  status.textContent = words;
}

/** Says something in a status for a moment, counted anew for each word. */
export function sayBriefly(status: Status, words: string): void {
  say(status, words);
  clearing.set(
    status,
    setTimeout(() => {
      status.textContent = '';
    }, shownMs),
  );
}
