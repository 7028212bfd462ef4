import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder } from '../../machine/files.ts';
import { type Collection, collections, dataCollections } from '../../model/collections.ts';
import { permalinksFile } from '../../model/permalinks.ts';
import { type SingleName, singleSchemas } from '../../model/schemas/index.ts';
import { type Fault, faultAt, type TextFile } from './fault.ts';
import { type Prose, readProse } from './mdx.ts';
import { readYaml, type YamlPart } from './yaml.ts';

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

/** Everything under `content/`, read once. */
export interface Content {
  entries: Entry[];
  vocabulary: TextFile[];
  singles: Single[];
  /** What was ever published; undefined in a folder that published nothing yet. */
  permalinks: TextFile | undefined;
  /** Files that no part of the site reads. */
  faults: Fault[];
}

/** Reads `<root>/content/`. */
export function readContent(root: string): Content {
  const content: Content = { entries: [], vocabulary: [], singles: [], permalinks: undefined, faults: [] };
  for (const path of contentFiles(root)) {
    const file = { path, text: readFileSync(join(root, path), 'utf8') };
    const entry = readEntry(file);
    if (entry) content.entries.push(entry);
    else if (/^content\/vocabulary\/[a-z-]+\.yml$/.test(path)) content.vocabulary.push(file);
    else if (singleName(path))
      content.singles.push({ ...file, name: singleName(path) as SingleName, yaml: readYaml(file.text) });
    else if (path === permalinksFile) content.permalinks = file;
    else content.faults.push(faultAt(file, 0, 'file', strayMessage(path)));
  }
  return content;
}

/** The files below `content/`, by their paths from the root; those whose names begin with a dot are the system's. */
function contentFiles(root: string): string[] {
  const folder = join(root, 'content');
  if (!existsSync(folder)) throw new Error(`${folder} does not exist`);
  return filesUnder(folder, /(^|\/)[^./][^/]*$/).map((path) => `content/${path}`);
}

/** The name of a file that stands alone, by its path. */
function singleName(path: string): SingleName | undefined {
  return (Object.keys(singleSchemas) as SingleName[]).find((name) => path === `content/${name}.yml`);
}

function isData(collection: Collection): boolean {
  return dataCollections.some((name) => name === collection);
}

function readEntry(file: TextFile): Entry | undefined {
  const [, folder, id, ending] = /^content\/([a-z]+)\/([a-z0-9][a-z0-9.-]*)\.(mdx|yml)$/.exec(file.path) ?? [];
  const collection = collections.find((name) => name === folder);
  if (!collection || !id || isData(collection) !== (ending === 'yml')) return undefined;
  if (isData(collection)) return { ...file, collection, id, yaml: readYaml(file.text), prose: undefined };
  return { ...file, collection, id, yaml: readFrontMatter(file.text), prose: readProse(file.text) };
}

function readFrontMatter(text: string): YamlPart {
  const fields = /^---\r?\n(.*?)^---[ \t]*\r?$/ms.exec(text);
  if (fields?.index === 0) return readYaml(fields[1] ?? '', text.indexOf('\n') + 1);
  return {
    ...readYaml(''),
    errors: [{ offset: 0, message: 'the file does not begin with its fields between --- and ---' }],
  };
}

function strayMessage(path: string): string {
  const collection = collections.find((name) => path.startsWith(`content/${name}/`));
  if (!collection) return 'is in no collection; nothing reads it';
  const form = `content/${collection}/<slug>.${isData(collection) ? 'yml' : 'mdx'}`;
  return `is not read; write ${form}, the slug in lower case with digits, dots and hyphens`;
}
