/** The bytes to send, from the first to the last; or that the file has none of those asked for. */
export type Range = { readonly first: number; readonly last: number } | 'outside';

/**
 * What a `Range` header asks of a file of `size` bytes; undefined where the whole is to be sent: no range, several, or one
 * that does not read.
 */
export function rangeOf(header: string | undefined, size: number): Range | undefined {
  const [, from = '', to = ''] = /^bytes=\s*(\d*)-(\d*)\s*$/i.exec(header ?? '') ?? [];
  if (from === '' && to === '') return undefined;
  const first = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const last = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  if (from !== '' && to !== '' && Number(to) < first) return undefined;
  return first <= last ? { first, last } : 'outside';
}
