import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { closedListOf } from '../../checks/content/closed-list.ts';
import { provingRefer } from '../../checks/content/refer.ts';
import { mentions } from '../../checks/content/shape.ts';
import { bare, type Schema } from '../shape.ts';
import { termOfSite } from '../vocabulary.ts';
import { schemas, singleSchemas } from './index.ts';

const refer = provingRefer(() => ['known']);

/** What `schema` says of itself, or what it is wrapped around says. */
function descriptionOf(schema: Schema): string | undefined {
  const own = z.globalRegistry.get(schema)?.description;
  if (own || !(schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)) return own;
  return descriptionOf(schema.unwrap());
}

/** The paths below `schema` of every property without a description. */
function undescribed(schema: Schema, path: string): string[] {
  const around = bare(schema);
  if (around instanceof z.ZodArray) return undescribed(around.element, `${path}[]`);
  if (!(around instanceof z.ZodObject)) return [];
  return Object.entries(around.shape).flatMap(([key, part]: [string, Schema]) => [
    ...(descriptionOf(part) ? [] : [`${path}.${key}`]),
    ...undescribed(part, `${path}.${key}`),
  ]);
}

for (const [name, make] of Object.entries({ ...schemas, ...singleSchemas })) {
  test(`every field of ${name} says what it is`, () => {
    assert.deepEqual(undescribed(make(refer), name), []);
  });
}

test('a field that says nothing is named, however deep it lies', () => {
  const row = z.strictObject({ told: z.string().describe('x').optional(), silent: z.string() });
  const schema = z.strictObject({ rows: z.array(row).default([]).describe('x'), one: row.optional() });
  assert.deepEqual(undescribed(schema, 'it'), ['it.rows[].silent', 'it.one', 'it.one.silent']);
});

test('a described reference keeps its target, a described term its list', () => {
  const schema = z.strictObject({ source: refer('sources').describe('x').optional().describe('y') });
  assert.deepEqual(mentions(schema, { source: 'paper' }), [{ collection: 'sources', id: 'paper', path: ['source'] }]);
  assert.match(schema.safeParse({ source: 'paper' }).error?.message ?? '', /is not in content\/sources/);
  assert.equal(closedListOf(termOfSite('families').describe('x'))?.oneOfThem, 'a family');
});
