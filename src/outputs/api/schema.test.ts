import assert from 'node:assert/strict';
import { test } from 'node:test';
import { collections } from '../../model/collections.ts';
import { decisionGuideJsonSchema } from './decision-guide.ts';
import { jsonSchemaOf } from './schema.ts';

/** A part of a JSON Schema, as far as it says what there is and what that is. */
interface Part {
  description?: string;
  properties?: Record<string, Part>;
  items?: Part;
}

function undescribed(part: Part, path = ''): string[] {
  const inside = Object.entries(part.properties ?? {}).flatMap(([key, property]) => [
    ...(property.description ? [] : [`${path}.${key}`]),
    ...undescribed(property, `${path}.${key}`),
  ]);
  return part.items ? [...inside, ...undescribed(part.items, `${path}[]`)] : inside;
}

for (const collection of collections) {
  test(`the JSON Schema of ${collection} says what every property is`, () => {
    assert.deepEqual(undescribed(jsonSchemaOf(collection)), []);
  });
}

test('the JSON Schema of the decision guide says what every property is', () => {
  assert.deepEqual(undescribed(decisionGuideJsonSchema()), []);
});

test('a description that a field has from what it is made of is there too', () => {
  const { items } = (jsonSchemaOf('events') as Part).properties ?? {};
  const { confidence, kind } = items?.items?.properties ?? {};
  assert.match(confidence?.description ?? '', /^primary: /);
  assert.match(kind?.description ?? '', /^What sort of event/);
});
