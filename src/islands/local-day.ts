/** The day of a moment where the reader is, YYYY-MM-DD. */
export function localDay(date: Date): string {
  const two = (number: number) => `${number}`.padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
