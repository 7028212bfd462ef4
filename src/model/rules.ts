/**
 * Parameters of a rule over several fields that runs beside the rules of each field, not after them: one fault never hides
 * another. Zod leaves such rules out once a field is wrong. The rule therefore has to bear values of any shape.
 */
export const beside = {
  when: ({ value }: { value: unknown }) => typeof value === 'object' && value !== null,
};

/** The rule that exactly one of `keys` is written, as arguments of `.refine`. */
export function exactlyOne(...keys: readonly string[]): [(row: object) => boolean, typeof beside & { error: string }] {
  const written = (row: object) => keys.filter((key) => (row as Record<string, unknown>)[key] !== undefined);
  return [(row) => written(row).length === 1, { ...beside, error: `names exactly one of ${keys.join(', ')}` }];
}
