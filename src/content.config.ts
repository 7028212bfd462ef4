import { defineCollection, reference } from 'astro:content';
import { glob } from 'astro/loaders';
import type { Collection, Refer } from './model/collections.ts';
import { schemas } from './model/schemas/index.ts';

/** Astro's references, in the type that the schemas ask for. */
const refer = reference as unknown as Refer;

/** The file name is the id and the address; the default would slug the dot out of `apache-2.0`. */
const generateId = ({ entry }: { entry: string }) => entry.replace(/\.(mdx|yml)$/, '');

const pages = (name: Collection) => glob({ base: `./content/${name}`, pattern: '*.mdx', generateId });
const data = (name: Collection) => glob({ base: `./content/${name}`, pattern: '*.yml', generateId });

export const collections = {
  guides: defineCollection({ loader: pages('guides'), schema: schemas.guides(refer) }),
  patterns: defineCollection({ loader: pages('patterns'), schema: schemas.patterns(refer) }),
  layers: defineCollection({ loader: pages('layers'), schema: schemas.layers(refer) }),
  licenses: defineCollection({ loader: pages('licenses'), schema: schemas.licenses(refer) }),
  companies: defineCollection({ loader: pages('companies'), schema: schemas.companies(refer) }),
  projects: defineCollection({ loader: pages('projects'), schema: schemas.projects(refer) }),
  mistakes: defineCollection({ loader: pages('mistakes'), schema: schemas.mistakes(refer) }),
  glossary: defineCollection({ loader: data('glossary'), schema: schemas.glossary(refer) }),
  events: defineCollection({ loader: data('events'), schema: schemas.events(refer) }),
  sources: defineCollection({ loader: data('sources'), schema: schemas.sources() }),
};
