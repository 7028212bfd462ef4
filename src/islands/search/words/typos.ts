/** Keys beside each other on a QWERTY keyboard, each row set off by half a key from the one above. */
const rows = ['1234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** Whether two keys are neighbors. */
export function besideOnKeyboard(a: string, b: string): boolean {
  const place = (key: string) => {
    const y = rows.findIndex((row) => row.includes(key));
    return { x: (rows[y]?.indexOf(key) ?? 0) + y / 2, y };
  };
  const [one, two] = [place(a), place(b)];
  return one.y >= 0 && two.y >= 0 && Math.abs(one.y - two.y) <= 1 && Math.abs(one.x - two.x) <= 1;
}

/**
 * Whether `typed` is `meant` with one slip of the finger: two letters swapped, one dropped, one too many, or a key beside
 * the right one. Any other single change is another word, and so is another number or one more: "llama3" is no slip of
 * "llama4" or "llama". Words of fewer than three letters have no slips; one of three lacks no letter and has one too many only where
 * it is struck twice.
 */
export function isTypo(typed: string, meant: string): boolean {
  if (meant.length < 3 || Math.abs(typed.length - meant.length) > 1 || typed === meant) return false;
  let at = 0;
  while (at < typed.length && typed[at] === meant[at]) at += 1;
  const rest = (word: string, from: number) => word.slice(from);
  const [a = '', b = ''] = [typed[at], meant[at]];
  if (/\d/.test(a) && (/\d/.test(b) || typed.length > meant.length)) return false;
  if (typed.length === meant.length) {
    const swapped = a === meant[at + 1] && b === typed[at + 1] && rest(typed, at + 2) === rest(meant, at + 2);
    return swapped || (rest(typed, at + 1) === rest(meant, at + 1) && besideOnKeyboard(a, b));
  }
  if (typed.length === meant.length - 1) return meant.length > 3 && rest(typed, at) === rest(meant, at + 1);
  if (typed.length !== meant.length + 1 || rest(typed, at + 1) !== rest(meant, at)) return false;
  return meant.length > 3 || a === typed[at - 1];
}
