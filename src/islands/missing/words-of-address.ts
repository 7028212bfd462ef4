/** The words that the last part of an address is made of: "apache 2.0" for `/licenses/apache-2.0/`; empty at the root. */
export function wordsOfAddress(path: string): string {
  const last = path.split('/').filter(Boolean).at(-1) ?? '';
  let words: string;
  try {
    words = decodeURIComponent(last);
  } catch {
    words = last;
  }
  return words
    .replace(/\.html?$/, '')
    .replace(/[-_+]+/g, ' ')
    .trim();
}
