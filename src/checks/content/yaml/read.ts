import { isAlias, isMap, isNode, isScalar, isSeq } from 'yaml';
import { type Broken, brokenEntries, parseYaml, withoutValues } from './broken.ts';
import { breakingError, lesserErrors, type YamlError } from './errors.ts';

/** Where a value stands in YAML data: keys and indexes from the top. */
export type Path = readonly (string | number)[];

/** YAML that was read, and where in its file every part of it stands. */
export interface YamlPart {
  /** What could be read: of a text with errors, all but the entries that hold them. */
  data: unknown;
  errors: YamlError[];
  /** Where an error took a value away, so that nothing can be said of what is or is not there. */
  unread: Path[];
  /** Whether something is written at `path`. */
  has(path: Path): boolean;
  /** Start and end of the value at `path`, or of the nearest value around it. */
  range(path: Path): [start: number, end: number];
  /** Start of the key `key` in the object at `path`. */
  keyOffset(path: Path, key: string): number;
}

/** Reads the YAML in `text`, which starts at `start` in its file. Dates stay text, so that 2024-02-31 shows. */
export function readYaml(text: string, start = 0): YamlPart {
  const asWritten = parseYaml(text);
  const broken = breakingError(asWritten) ? brokenEntries(text) : [];
  const document = broken.length > 0 ? parseYaml(withoutValues(text, broken)) : asWritten;
  const whole = breakingError(document);
  const errors = [...broken.map(({ error }) => error), ...(whole ? [whole] : []), ...lesserErrors(document)];
  const unread = whole ? [[]] : takeUnread(document.contents, broken, []);
  const range = (path: Path): [number, number] => {
    const node = path.length === 0 ? document.contents : document.getIn(path, true);
    if (isNode(node) && node.range) return [start + node.range[0], start + node.range[1]];
    return path.length === 0 ? [start, start] : range(path.slice(0, -1));
  };
  return {
    data: whole ? undefined : document.toJS(),
    errors: errors
      .map(({ offset, message }) => ({ offset: start + offset, message }))
      .sort((a, b) => a.offset - b.offset),
    unread,
    has: (path) => document.hasIn(path),
    range,
    keyOffset(path, key) {
      const map = path.length === 0 ? document.contents : document.getIn(path, true);
      const keys = isMap(map) ? map.items.map((item) => item.key) : [];
      // A list as a key goes by other words in the data.
      const found = keys.find((each) => keyOf(each) === key) ?? keys.find((each) => !isScalar(each));
      return isNode(found) && found.range ? start + found.range[0] : range(path)[0];
    },
  };
}

const keyOf = (key: unknown) => (isScalar(key) ? String(key.value) : '');

/** Takes aliases out of the tree, which may stand for millions of values, and tells where values are missing. */
function takeUnread(node: unknown, broken: readonly Broken[], path: Path): Path[] {
  if (isMap(node)) {
    return node.items.flatMap((pair) => {
      const at = [...path, keyOf(pair.key)];
      const key = startOf(pair.key);
      const lost = broken.find(({ start }) => start === key);
      if (!isAlias(pair.value) && !lost) return takeUnread(pair.value, broken, at);
      if (isAlias(pair.value)) pair.value = null;
      return [lost?.tab ? path : at];
    });
  }
  if (!isSeq(node)) return [];
  return node.items.flatMap((item, index) => {
    const at = [...path, index];
    const offset = startOf(item);
    const isGone = broken.some(({ start, end }) => start < offset && offset <= end && !isMap(item));
    if (!isAlias(item) && !isGone) return takeUnread(item, broken, at);
    if (isAlias(item)) node.items[index] = null;
    return [at];
  });
}

const startOf = (node: unknown) => (isNode(node) && node.range ? node.range[0] : -1);

/** `cases[1].source`: a path as people write it. */
export function formatPath(path: Path): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`))
    .join('')
    .replace(/^\./, '');
}
