import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { anyPage } from '../../model/schemas/fields.ts';
import { plain } from './plain.ts';
import { refer } from './schema.ts';

const mit = { collection: 'licenses', id: 'mit' };

test('how a reference is written follows from its schema, whatever its field is called', () => {
  const schema = z.strictObject({
    related: refer('licenses').describe('x').optional(),
    page: anyPage(refer).optional().describe('x'),
    rows: z.array(z.strictObject({ pages: z.array(anyPage(refer)).default([]) })),
  });
  assert.deepEqual(plain(schema, { related: mit, page: mit, rows: [{ pages: [mit, mit] }] }), {
    related: 'mit',
    page: 'licenses/mit',
    rows: [{ pages: ['licenses/mit', 'licenses/mit'] }],
  });
});

test('what only looks like a reference stays', () => {
  const schema = z.strictObject({ row: z.strictObject({ collection: z.string(), id: z.string() }) });
  assert.deepEqual(plain(schema, { row: mit }), { row: mit });
});
