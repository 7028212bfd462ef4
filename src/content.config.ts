import { defineCollection, reference } from 'astro:content';
import { glob } from 'astro/loaders';
import { endingOf, collections as names, type Refer } from './model/collections.ts';
import { schemas } from './model/schemas/index.ts';

/** Astro's references, in the type that the schemas ask for. */
const refer = reference as unknown as Refer;

/** The file name is the id and the address; the default would slug the dot out of `apache-2.0`. */
const generateId = ({ entry }: { entry: string }) => entry.replace(/\.(mdx|yml)$/, '');

export const collections = Object.fromEntries(
  names.map((name) => {
    const loader = glob({ base: `./content/${name}`, pattern: `*.${endingOf(name)}`, generateId });
    return [name, defineCollection({ loader, schema: schemas[name](refer) })];
  }),
);
