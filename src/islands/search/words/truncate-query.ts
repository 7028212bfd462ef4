/** How much of a question is looked for. A whole page pasted into the field would keep the browser busy for half a minute. */
const mostCharacters = 300;
/** The same, in words. */
export const mostWords = 24;

/** The beginning of a question, as far as it is looked for, without a word cut in two; most questions are shorter. */
export function truncateQuery(text: string): string {
  if (text.length <= mostCharacters) return text;
  const part = text.slice(0, mostCharacters);
  return /\S\s/.test(part) ? part.replace(/\S+$/, '') : part;
}
