import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../../machine/explain.ts';
import { filesUnder, isDeviceName, linksUnder } from '../../machine/files.ts';
import { type Collection, collections, endingOf } from '../../model/collections.ts';
import { permalinksFile } from '../../model/permalinks.ts';
import { type SingleName, singleSchemas } from '../../model/schemas/index.ts';
import { verdictsFile } from '../../model/verdicts.ts';
import { decode } from './characters.ts';
import { type Fault, faultAt, type TextFile } from './fault.ts';
import { takeMergeMarks } from './merge.ts';
import { type Prose, readProse } from './prose/read.ts';
import { readYaml, type YamlPart } from './yaml/read.ts';

/** A file with fields. */
export interface DataFile extends TextFile {
  yaml: YamlPart;
}

/** A file of a collection: its fields and, where it is a page, its prose. */
export interface Entry extends DataFile {
  collection: Collection;
  id: string;
  prose: Prose | undefined;
}

/** A file that stands alone: `content/<name>.yml`. */
export interface Single extends DataFile {
  name: SingleName;
}

/** A closed list: `content/vocabulary/<name>.yml`. */
export interface ListFile extends DataFile {
  name: string;
}

/** Everything under `content/`, read once. */
export interface Content {
  entries: Entry[];
  lists: ListFile[];
  singles: Single[];
  /** What was ever published; undefined in a folder that published nothing yet. */
  permalinks: TextFile | undefined;
  /** What licenses answered when they were last published; undefined in a folder that published nothing yet. */
  verdicts: TextFile | undefined;
  /** Files that no part of the site reads, and what in files cannot be read as text. */
  faults: Fault[];
  /** How many files there are. */
  files: number;
}

/** Files of collections that were read before, by their paths: one that has not changed is not read anew. */
export type Kept = Map<string, Entry>;

/**
 * Reads `<root>/content/`. Throws a refusal where that folder does not exist.
 *
 * @param kept For who reads the same folder again and again: what it was the last time.
 */
export function readContent(root: string, kept: Kept = new Map()): Content {
  const content: Content = {
    entries: [],
    lists: [],
    singles: [],
    permalinks: undefined,
    verdicts: undefined,
    faults: [],
    files: 0,
  };
  for (const path of pathsIn(root, 'content', linksUnder)) {
    content.files += 1;
    content.faults.push(faultAt({ path, text: '' }, 0, 'file', 'is a link to another file; put the file itself here'));
  }
  for (const path of pathsIn(root, 'content', filesUnder)) {
    content.files += 1;
    const { text, faults } = decode(path, readFileSync(join(root, path)));
    const merged = takeMergeMarks({ path, text });
    content.faults.push(...faults, ...merged.faults);
    if (!sortIn(content, { path, text }, merged.text, kept)) {
      content.faults.push(faultAt({ path, text }, 0, 'file', strayMessage(path)));
    }
  }
  return content;
}

/** Puts a file where it belongs; false where it belongs nowhere. `readable` is its text without the marks of a merge. */
function sortIn(content: Content, file: TextFile, readable: string, kept: Kept): boolean {
  const before = kept.get(file.path);
  const entry = before?.text === file.text ? before : readEntry(file, readable);
  if (entry) kept.set(file.path, entry);
  const list = readList(file, readable);
  const single = (Object.keys(singleSchemas) as SingleName[]).find((name) => file.path === `content/${name}.yml`);
  if (entry) content.entries.push(entry);
  else if (list) content.lists.push(list);
  else if (single) content.singles.push({ ...file, name: single, yaml: readYaml(readable) });
  else if (file.path === permalinksFile) content.permalinks = file;
  else if (file.path === verdictsFile) content.verdicts = file;
  else return false;
  return true;
}

function readList(file: TextFile, readable: string): ListFile | undefined {
  const name = /^content\/vocabulary\/([a-z-]+)\.yml$/.exec(file.path)?.[1];
  return name === undefined ? undefined : { ...file, name, yaml: readYaml(readable) };
}

/** Reads the closed lists of `<root>/content/` alone. Throws a refusal where it has none. */
export function readLists(root: string): ListFile[] {
  return pathsIn(root, 'content/vocabulary', filesUnder).flatMap((path) => {
    const text = readFileSync(join(root, path), 'utf8');
    return readList({ path, text }, takeMergeMarks({ path, text }).text) ?? [];
  });
}

/** Files that the system itself keeps in folders have names that begin with a dot. */
const ours = /(^|\/)[^./][^/]*$/;

/** The paths of `<root>/<folder>/`, from the root. Throws a refusal where there is no such folder. */
function pathsIn(root: string, folder: string, list: typeof filesUnder): string[] {
  if (!existsSync(join(root, folder)))
    throw new Refusal(`${join(root, folder)} does not exist; name the folder that holds ${folder}/.`);
  return list(join(root, folder), ours).map((path) => `${folder}/${path}`);
}

/** Addresses of the files that are copied as they are: `/mark.svg`. */
export function publicFiles(root: string): ReadonlySet<string> {
  const files = existsSync(join(root, 'public')) ? pathsIn(root, 'public', filesUnder) : [];
  return new Set(files.map((path) => path.slice('public'.length)));
}

function readEntry(file: TextFile, readable: string): Entry | undefined {
  const [, folder, id, ending] = /^content\/([a-z]+)\/([a-z0-9][a-z0-9.-]*)\.(mdx|yml)$/.exec(file.path) ?? [];
  const collection = collections.find((name) => name === folder);
  if (!collection || !id || isDeviceName(id) || endingOf(collection) !== ending) return undefined;
  if (ending === 'yml') return { ...file, collection, id, yaml: readYaml(readable), prose: undefined };
  return { ...file, collection, id, yaml: readFrontMatter(readable), prose: readProse(readable) };
}

/** Fields between two lines of `---` at the top; a byte order mark before them is a fault of its own. */
function readFrontMatter(text: string): YamlPart {
  const fields = /^\ufeff?---[ \t]*\r?\n(.*?)^---[ \t]*\r?$/ms.exec(text);
  if (fields?.index === 0) return readYaml(fields[1] ?? '', text.indexOf('\n') + 1);
  const message = 'the file does not begin with its fields; write them at its top, between --- and ---';
  const offset = text.length - text.trimStart().length;
  return { ...readYaml(''), data: undefined, unread: [[]], errors: [{ offset, message }] };
}

function strayMessage(path: string): string {
  const collection = collections.find((name) => path.startsWith(`content/${name}/`));
  if (!collection) return 'is in no collection, and nothing reads it; move it into one, or take it out';
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (isDeviceName(name)) return 'has a name that Windows keeps for a device; choose another slug';
  const form = `content/${collection}/<slug>.${endingOf(collection)}`;
  return `is not read; write ${form}, the slug in lower case with digits, dots and hyphens`;
}
