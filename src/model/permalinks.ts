import { byCode } from '../machine/order.ts';

/** Every address and id ever published. It only grows. */
export interface Permalinks {
  /** Address → ids a link may name there. */
  readonly addresses: Readonly<Record<string, readonly string[]>>;
  /** Address, with or without an id, that moved → where it is now. */
  readonly redirects: Readonly<Record<string, string>>;
}

/** Where they are kept, below the root. */
export const permalinksFile = 'content/permalinks';

/** A line that cannot be read, and why. Lines count from 1. */
export interface BadLine {
  line: number;
  message: string;
}

// An address holds no `>`: an arrow without its spaces is no part of one.
const form = /^(\/[^\s#>]*)(?:#([^\s>]+))?(?: -> (\/[^\s>]*))?$/;

const isComment = (content: string) => content.startsWith('#');

/** Lines that are no address, no id, no move and no comment: whoever writes the file anew would lose what they meant. */
export function unreadableLines(text: string): BadLine[] {
  if (text === '') return [];
  return text
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .flatMap((content, at) =>
      isComment(content) || form.test(content) ? [] : [{ line: at + 1, message: whyUnreadable(content) }],
    );
}

function whyUnreadable(content: string): string {
  return content.includes('->')
    ? 'is no redirect; write /old/ -> /new/, both from the root of the site and without a host'
    : 'is no address; write /page/, /page/#id or /old/ -> /new/';
}

/** The lines that begin with `#`, which say something to people and nothing to the site. */
export function commentsOf(text: string): string {
  return text
    .split(/\r?\n/)
    .filter(isComment)
    .map((content) => `${content}\n`)
    .join('');
}

/** What is wrong with the lines of the file: unreadable, twice, out of order, an id of an address without a line. */
export function badLines(text: string): BadLine[] {
  const seen = new Set<string>();
  const moved = new Set<string>();
  let before = '';
  const misplaced = text.split(/\r?\n/).flatMap((content, at): BadLine[] => {
    const report = (message: string) => [{ line: at + 1, message }];
    const match = isComment(content) ? undefined : form.exec(content);
    if (!match) return [];
    if (seen.has(content)) return report(`"${content}" stands above already; take one out`);
    seen.add(content);
    const [, address = '', id, to] = match;
    if (byCode(before, content) > 0) return report('is out of order; run npm run permalinks');
    before = content;
    if (to !== undefined) {
      const from = content.slice(0, content.indexOf(' -> '));
      if (moved.has(from)) return report(`"${from}" is sent elsewhere above already; keep one`);
      moved.add(from);
    }
    const alone = id !== undefined && to === undefined && !seen.has(address);
    return alone ? report(`has no line of its page above it; add ${address}`) : [];
  });
  return [...unreadableLines(text), ...misplaced].sort((a, b) => a.line - b.line);
}

/** Reads the file: an address, an id or a move on each line. Lines of another form are left to {@link badLines}. */
export function readPermalinks(text: string): Permalinks {
  const addresses: Record<string, string[]> = {};
  const redirects: Record<string, string> = {};
  for (const content of text.split(/\r?\n/)) {
    const [whole, address = '', id, to] = isComment(content) ? [] : (form.exec(content) ?? []);
    if (whole === undefined) continue;
    if (to !== undefined) redirects[id === undefined ? address : `${address}#${id}`] = to;
    else if (id === undefined) addresses[address] ??= [];
    else {
      addresses[address] ??= [];
      addresses[address].push(id);
    }
  }
  return { addresses, redirects };
}

/** A line that sends an address on. */
export interface RedirectLine {
  /** Counts from 1. */
  line: number;
  from: string;
  to: string;
}

/** The lines that send an address on, in the order they stand. */
export function redirectLines(text: string): RedirectLine[] {
  return text.split(/\r?\n/).flatMap((content, at) => {
    const to = isComment(content) ? undefined : form.exec(content)?.[3];
    return to === undefined ? [] : [{ line: at + 1, from: content.slice(0, content.indexOf(' -> ')), to }];
  });
}

/** The file as text: one thing a line, sorted, so that two branches seldom touch the same line. */
export function writePermalinks({ addresses, redirects }: Permalinks): string {
  const lines = [
    ...Object.entries(addresses).flatMap(([address, ids]) => [address, ...ids.map((id) => `${address}#${id}`)]),
    ...Object.entries(redirects).map(([from, to]) => `${from} -> ${to}`),
  ];
  return [...new Set(lines)]
    .sort(byCode)
    .map((line) => `${line}\n`)
    .join('');
}
