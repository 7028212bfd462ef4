/** Something in the built site that must be put right. */
export interface Fault {
  /** Path of the file below the site's folder: `licenses/mit/index.html`. */
  readonly file: string;
  /** The check that found it: `links`. */
  readonly check: string;
  /** What is wrong and, where it is not plain, what to do. */
  readonly message: string;
}

/** One line per fault, sorted by file and check: `dist/licenses/mit/index.html  links  /x/ goes nowhere`. */
export function faultLines(faults: readonly Fault[], folder: string): string[] {
  const lines = faults.map(({ file, check, message }) => `${folder}/${file}  ${check}  ${message}`);
  return [...new Set(lines)].sort();
}
