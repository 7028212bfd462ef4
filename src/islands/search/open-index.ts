import { folder } from './format.ts';
import { SearchIndex } from './reader.ts';

let opened: Promise<SearchIndex> | undefined;

async function readFile(name: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(folder + name);
  if (!response.ok) throw new Error(`${folder}${name}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** The index of this site, opened once. After a failure the next call tries again. */
export function openIndex(): Promise<SearchIndex> {
  opened ??= SearchIndex.open(readFile);
  opened.catch(() => {
    opened = undefined;
  });
  return opened;
}
