import type { z } from 'zod';
import type { Collection, PageCollection } from './collections.ts';
import type { schemas } from './schemas/index.ts';

/** The fields of an entry, once read. */
export type DataOf<C extends Collection> = z.output<ReturnType<(typeof schemas)[C]>>;

/** One file of a collection. A union over `C`, so that the name of the collection tells the fields. */
export type Entry<C extends Collection = Collection> = {
  [K in C]: {
    collection: K;
    /** The file's name without its ending; the last part of the address. */
    id: string;
    data: DataOf<K>;
    /** Below the root: `content/licenses/mit.mdx`. */
    filePath?: string | undefined;
  };
}[C];

/** An entry with a page of its own. */
export type PageEntry<C extends PageCollection = PageCollection> = Entry<C>;
