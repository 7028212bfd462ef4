import { isMap, isNode, isScalar, parseDocument } from 'yaml';

/** Where a value stands in YAML data: keys and indexes from the top. */
export type Path = readonly (string | number)[];

/** YAML that was read, and where in its file every part of it stands. */
export interface YamlPart {
  data: unknown;
  errors: { offset: number; message: string }[];
  /** Whether something is written at `path`. */
  has(path: Path): boolean;
  /** Start and end of the value at `path`, or of the nearest value around it. */
  range(path: Path): [start: number, end: number];
  /** Start of the key `key` in the object at `path`. */
  keyOffset(path: Path, key: string): number;
}

/** Reads the YAML in `text`, which starts at `start` in its file. Dates stay text, so that 2024-02-31 shows. */
export function readYaml(text: string, start = 0): YamlPart {
  const document = parseDocument(text, { schema: 'core', prettyErrors: false });
  const range = (path: Path): [number, number] => {
    const node = path.length === 0 ? document.contents : document.getIn(path, true);
    if (isNode(node) && node.range) return [start + node.range[0], start + node.range[1]];
    return path.length === 0 ? [start, start] : range(path.slice(0, -1));
  };
  return {
    data: document.errors.length > 0 ? undefined : document.toJS(),
    errors: document.errors.map(({ pos, message }) => ({ offset: start + pos[0], message: firstLine(message) })),
    has: (path) => document.hasIn(path),
    range,
    keyOffset(path, key) {
      const map = path.length === 0 ? document.contents : document.getIn(path, true);
      const pair = isMap(map) ? map.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined;
      return isScalar(pair?.key) && pair.key.range ? start + pair.key.range[0] : range(path)[0];
    },
  };
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0] ?? message;
}

/** `cases[1].source`: a path as people write it. */
export function formatPath(path: Path): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`))
    .join('')
    .replace(/^\./, '');
}
