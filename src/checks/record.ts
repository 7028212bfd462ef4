import { readFileSync, writeFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import type { z } from 'zod';
import { byCode } from '../machine/order.ts';
import { lastChecksSchema } from '../model/schemas/last-checks.ts';
import { today } from '../model/today.ts';

export type LastCheck = z.input<ReturnType<typeof lastChecksSchema>>['checks'][number];

const heading =
  '# What the last run of each check found. Its command writes its row, when asked to record; none is written by hand.\n';

/** `text` of the file of last checks with the row of `check` put in, or in place of the one before it; rows go by id. Throws if it is no check. */
export function withCheck(text: string, check: LastCheck): string {
  const { checks } = lastChecksSchema().parse(parse(text) ?? { checks: [] });
  const rows = [...checks.filter(({ id }) => id !== check.id), check].sort((a, b) => byCode(a.id, b.id));
  return heading + stringify(lastChecksSchema().parse({ checks: rows }), { lineWidth: 0 });
}

/** Writes what a run found today into `content/last-checks.yml`. */
export function record(check: Omit<LastCheck, 'day'>): void {
  const file = 'content/last-checks.yml';
  writeFileSync(file, withCheck(readFileSync(file, 'utf8'), { ...check, day: today() }));
}

/** The same, where the command that runs was asked to: `--record`. */
export function recordIfAsked(check: Omit<LastCheck, 'day'>): void {
  if (process.argv.includes('--record')) record(check);
}
