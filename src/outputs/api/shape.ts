import { collections } from '../../model/collections.ts';
import { byHubIdJsonSchema } from './by-hub-id.ts';
import { decisionGuideJsonSchema } from './decision-guide.ts';
import { jsonSchemaOf } from './schema.ts';
import { apiVersion } from './version.ts';

/** The parts of a JSON Schema that say what there is. */
interface Part {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Part[];
  readonly oneOf?: readonly Part[];
  readonly properties?: Readonly<Record<string, Part>>;
  readonly additionalProperties?: Part | boolean;
  readonly items?: Part;
}

const choices = ({ anyOf, oneOf }: Part): readonly Part[] | undefined => anyOf ?? oneOf;

/** The type of a value in a word: `string`, `array of object`, `number or string`. Values of closed lists may be added, so they are no part of it. */
function typeOf(part: Part): string {
  const each = choices(part);
  if (each) return [...new Set(each.map(typeOf))].sort().join(' or ');
  if (part.type === 'array') return `array of ${part.items ? typeOf(part.items) : 'any'}`;
  return (
    part.type ?? (part.const === undefined && part.enum === undefined ? 'any' : typeof (part.const ?? part.enum?.[0]))
  );
}

/** A line for each field below a part. */
function fields(part: Part, path: string): string[] {
  const inside = Object.entries(part.properties ?? {}).flatMap(([name, field]) => [
    `${path}.${name}: ${typeOf(field)}`,
    ...fields(field, `${path}.${name}`),
  ]);
  const { additionalProperties: more, items } = part;
  return [
    ...inside,
    ...(choices(part) ?? []).flatMap((each) => fields(each, path)),
    ...(typeof more === 'object' ? fields(more, `${path}.*`) : []),
    ...(items ? fields(items, `${path}[]`) : []),
  ];
}

/** The shape of all data for other programs, as `published.txt` keeps it: a line a field, under the version. */
export function shapeLines(): string[] {
  const ofCollections = collections.flatMap((collection) => {
    const { items } = (jsonSchemaOf(collection) as Part).properties ?? {};
    return fields(items?.items ?? {}, collection);
  });
  const all = [
    ...ofCollections,
    ...fields(decisionGuideJsonSchema(), 'decision-guide'),
    ...fields(byHubIdJsonSchema(), 'models-by-hub-id'),
  ];
  return [`apiVersion: ${apiVersion}`, ...[...new Set(all)].sort()];
}

/** Lines of the published shape that no longer hold; none once the version was raised, which is what it is for. */
export function brokenPromises(published: readonly string[], now: readonly string[]): string[] {
  if (published[0] !== now[0]) return [];
  const kept = new Set(now);
  return published.filter((line) => !kept.has(line));
}
