/** Words of the last part of an address that has a word at all: what somebody who typed or kept it was looking for. */
export function wordsOfAddress(path: string, base = '/'): string {
  const parts = path.slice(path.startsWith(base) ? base.length : 0).split('/');
  const last = parts.map(readable).findLast((part) => /\p{L}/u.test(part));
  return (
    last
      ?.replace(/\.html?$/, '')
      .replaceAll(/[-_+\s]+/g, ' ')
      .trim() ?? ''
  );
}

/** A part of an address as it is read; as it is written where it stands for no text. */
function readable(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
