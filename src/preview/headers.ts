/** A header that hosts add to what they send, by its name in lower case, and its value. */
export type Headers = Readonly<Record<string, string>>;

interface Rule {
  readonly pattern: RegExp;
  /** In the order of the file; `value` is undefined where the header is taken away again. */
  readonly lines: readonly (readonly [name: string, value: string | undefined])[];
}

/** The addresses that a rule is for: `*` stands for anything, `:name` for anything without a slash. */
function patternOf(address: string): RegExp {
  const source = address
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replace(/:[a-z]\w*/gi, '[^/]+');
  return new RegExp(`^${source}$`);
}

/**
 * Reads a `_headers` file as hosts do: an address, below it, indented, `Name: value` or `! Name`; `#` opens a comment.
 */
export function readHeaders(text: string): (path: string) => Headers {
  const rules: { pattern: RegExp; lines: [string, string | undefined][] }[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (/^\s*(#|$)/.test(line)) continue;
    if (/^\S/.test(line)) rules.push({ pattern: patternOf(line.trim()), lines: [] });
    const [, name = '', value] = /^\s+(?:!\s*)?([\w-]+)(?:\s*:\s*(.*?))?\s*$/.exec(line) ?? [];
    if (name) rules.at(-1)?.lines.push([name.toLowerCase(), value]);
  }
  return (path) => headersFor(rules, path);
}

/** What the rules for a path add up to: a header that two of them name has both values. */
function headersFor(rules: readonly Rule[], path: string): Headers {
  const headers = new Map<string, string>();
  for (const [name, value] of rules.filter(({ pattern }) => pattern.test(path)).flatMap(({ lines }) => lines)) {
    const before = headers.get(name);
    if (value === undefined) headers.delete(name);
    else headers.set(name, before === undefined ? value : `${before}, ${value}`);
  }
  return Object.fromEntries(headers);
}
