import { cpSync, lstatSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Mutation } from './item.ts';
import { edited } from './mutation.ts';

/** What the check reads of a project. */
const folders = ['content', 'public', 'src/pages'];

/** Makes `to` a copy of what the check reads of `project`. */
export function copyContent(project: string, to: string): void {
  for (const folder of folders) cpSync(join(project, folder), join(to, folder), { recursive: true });
}

const exists = (path: string) => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

/** Makes a change in the copy `root`; gives back what undoes it. */
export function make(root: string, change: Mutation): () => void {
  const path = join(root, 'content', change.file);
  const { remove, rename, copy, link } = change;
  const other = rename ?? copy;
  if (other !== undefined) {
    const bytes = readFileSync(path);
    const undo = [put(join(root, 'content', other), bytes), ...(rename === undefined ? [] : [take(path)])];
    return () => {
      for (const step of undo.reverse()) step();
    };
  }
  if (remove) return take(path);
  if (link !== undefined) {
    const undo = put(path, Buffer.alloc(0));
    rmSync(path);
    symlinkSync(link, path);
    return undo;
  }
  const bytes = exists(path) ? readFileSync(path, 'latin1') : '';
  return put(path, Buffer.from(edited(bytes, change), 'latin1'));
}

function take(path: string): () => void {
  const bytes = readFileSync(path);
  rmSync(path);
  return () => writeFileSync(path, bytes);
}

/** Writes a file, with the folders it lacks. */
function put(path: string, bytes: Buffer): () => void {
  const before = exists(path) ? readFileSync(path) : undefined;
  const folder = dirname(path);
  const made = mkdirSync(folder, { recursive: true });
  writeFileSync(path, bytes);
  return () => {
    if (before === undefined) rmSync(made ?? path, { recursive: true });
    else writeFileSync(path, before);
  };
}
