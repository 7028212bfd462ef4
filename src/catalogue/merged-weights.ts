import { byStrictness, type Verdict } from '../model/questions.ts';
import type { Entry } from './catalogue.ts';

/** What comes of two models merged into one, whose weights are under `a` and `b`. */
export interface Merged {
  /** Whether the merge may be sold: no freer than the less free of the two, and unclear where one may improve no other model. */
  sell: Verdict;
  /** Why no merge can keep both texts; undefined where one can. */
  conflict: string | undefined;
}

type License = Entry<'licenses'>;

/** The less free of two verdicts. */
function worse(a: Verdict, b: Verdict): Verdict {
  return byStrictness[Math.max(byStrictness.indexOf(a), byStrictness.indexOf(b))] ?? 'unclear';
}

/**
 * The terms of a merge, worked out from both texts: a merge is a derivative of each, so both sets of terms hold. Which of
 * them a court would follow is not said here.
 */
export function mergedOf(a: License, b: License): Merged {
  const answer = ({ data }: License, question: 'sell' | 'train-on-outputs') =>
    data.answers?.[question].verdict ?? 'unclear';
  const sell = worse(answer(a, 'sell'), answer(b, 'sell'));
  if (a.id === b.id) return { sell, conflict: undefined };
  // The texts that answer so let neither the model nor its outputs improve another model; none of them speaks of merges.
  const mayNotImprove = [a, b].some((license) => answer(license, 'train-on-outputs') === 'no');
  return { sell: mayNotImprove ? worse(sell, 'unclear') : sell, conflict: conflictOf(a, b) };
}

function conflictOf(a: License, b: License): string | undefined {
  const has = (license: License, condition: string) => license.data.conditions.includes(condition);
  const names = `${a.data.shortTitle} and ${b.data.shortTitle}`;
  if (has(a, 'naming') && has(b, 'naming') && a.data.steward !== b.data.steward) {
    return `${names}: each wants the first word of the name.`;
  }
  const [own, other] = has(a, 'same-license') ? [a, b] : [b, a];
  if (!has(own, 'same-license')) return undefined;
  if (!has(other, 'same-license') && !has(other, 'pass-on-terms')) return undefined;
  return `${names}: ${own.data.shortTitle} wants the whole under itself, ${other.data.shortTitle} wants its own terms passed on.`;
}
