/** Order of paths, addresses and lines: by character code, whatever the language of the machine. */
export const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
