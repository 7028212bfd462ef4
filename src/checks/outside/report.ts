import type { OutsideLinks } from './collect.ts';
import type { Answer } from './request.ts';

/** What is wrong with an address: gone, gone elsewhere for good, or nothing known because no proper answer came. */
export type State = 'dead' | 'moved' | 'unreachable';

/** One address that wants looking at. */
export interface Finding {
  readonly url: string;
  /** Status, reason or new address. */
  readonly why: string;
  readonly files: readonly string[];
}

/** All findings of one day. */
export interface Report extends Readonly<Record<State, readonly Finding[]>> {
  /** The day the addresses were asked for: `2026-11-27`. */
  readonly date: string;
  readonly asked: number;
}

/** The state of an address by what asking for it came to; undefined where all is well. */
function classify({ status, reason, movedTo }: Answer): { state: State; why: string } | undefined {
  if (status === undefined) return { state: 'unreachable', why: reason ?? 'no answer' };
  if (status === 404 || status === 410) return { state: 'dead', why: `answers ${status}` };
  // 401, 403, 429 and 5xx say that this program was turned away, not that readers are.
  if (status >= 400) return { state: 'unreachable', why: `answers ${status}` };
  return movedTo === undefined ? undefined : { state: 'moved', why: `to ${movedTo}` };
}

/** Puts the answers to all addresses, in their order, into a report. */
export function reportOf(links: OutsideLinks, answers: readonly Answer[], date: string): Report {
  const findings = [...links].flatMap(([url, files], at) => {
    const answer = answers[at];
    const found = answer && classify(answer);
    return found ? [{ state: found.state, finding: { url, why: found.why, files } }] : [];
  });
  const of = (state: State) => findings.filter((each) => each.state === state).map(({ finding }) => finding);
  return { date, asked: links.size, dead: of('dead'), moved: of('moved'), unreachable: of('unreachable') };
}

/** The report as people read it. */
export function reportText(report: Report): string {
  const parts = (['dead', 'moved', 'unreachable'] as const).flatMap((state) => [
    `${state}: ${report[state].length}`,
    ...report[state].map(({ url, why, files }) => `  ${url}  ${why}\n    ${files.join(' ')}`),
  ]);
  return [`${report.asked} outside links on ${report.date}`, ...parts].join('\n');
}
