import type { z } from 'zod';

/**
 * Parameters of a rule over several fields that runs beside the rules of each field, not after them: one fault never hides
 * another. Zod leaves such rules out once a field is wrong. The rule therefore has to bear values of any shape.
 */
export const beside = {
  when: ({ value }: { value: unknown }) => typeof value === 'object' && value !== null,
};

type Rule<T> = [(value: T, context: z.RefinementCtx) => void, typeof beside];

/** The rule that exactly one of `keys` is written, as arguments of `.superRefine`. */
export function exactlyOne(...keys: readonly string[]): Rule<object> {
  const rule: Rule<object>[0] = (row, context) => {
    const written = keys.filter((key) => (row as Record<string, unknown>)[key] !== undefined);
    if (written.length === 1) return;
    const message =
      written.length === 0
        ? `names none of ${keys.join(', ')}; add one`
        : `names ${written.join(' and ')}; keep one of them`;
    context.addIssue({ code: 'custom', path: written.slice(-1), message });
  };
  return [rule, beside];
}

/** The rule that no two rows of a list name the same thing in one of `keys`, as arguments of `.superRefine`. */
export function distinctBy(...keys: readonly string[]): Rule<readonly unknown[]> {
  const rule: Rule<readonly unknown[]>[0] = (rows, context) => {
    const named = rows.map((row) => {
      const key = keys.find((each) => (row as Record<string, unknown> | null)?.[each] !== undefined);
      return key === undefined ? undefined : { key, value: JSON.stringify((row as Record<string, unknown>)[key]) };
    });
    for (const [index, name] of named.entries()) {
      const first = named.findIndex((other) => name && other?.key === name.key && other.value === name.value);
      if (!name || first === index) continue;
      context.addIssue({ code: 'custom', path: [index, name.key], message: 'has a row above already; keep one' });
    }
  };
  return [rule, beside];
}
