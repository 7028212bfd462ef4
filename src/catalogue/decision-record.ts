import { plain, sourced } from '../model/record-markdown.ts';
import type { CaseRow, DecisionResult } from './decision-result.ts';
import type { Party } from './parties.ts';

const words = { open: 'Open', part: 'In part', hold: 'Hold' };
const went = { well: 'Went well', badly: 'Went badly', mixed: 'Mixed' };

/** A link from anywhere; only the name where there is no page. */
function linked(root: string, { href, label }: Party): string {
  return href ? `[${plain(label)}](${new URL(href.slice(1), root)})` : plain(label);
}

const list = (items: readonly string[]) => items.map((item) => `- ${item}`).join('\n');

function table(root: string, rows: DecisionResult['layers']): string {
  const cells = rows.map(({ layer, side, license, why }) => [
    linked(root, layer),
    words[side],
    license ? linked(root, license) : '–',
    plain(why),
  ]);
  const all = [['Layer', 'Open or hold', 'License', 'Why'], ['---', '---', '---', '---'], ...cells];
  return all.map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** The heading over the cases of a result. */
export const casesHeading = (cases: readonly CaseRow[]): string =>
  cases.some(({ opposite }) => opposite) ? 'Who did this, and who did not' : 'Who did this';

function caseLine(root: string, { party, went: how, opposite, what, source }: CaseRow): string {
  const other = opposite ? ' did the opposite.' : '';
  return `${went[how]}: **${linked(root, party)}**${other} ${sourced(what, source)}`;
}

function runnerUp(root: string, { changes, tip, ...link }: DecisionResult['runnerUp']): string {
  const tipped = tip ? ` If you answer “${plain(tip.answer)}” to “${plain(tip.asked)}”, take it instead.` : '';
  return `${linked(root, link)}. ${plain(changes)}${tipped}`;
}

/**
 * The part of a decision record that is the same whatever was answered: Markdown under headings of the second level.
 *
 * @param root Address of the site, with the slash at its end: a record is read in other places.
 */
export function recordBody(result: DecisionResult, root: string): string {
  const { verdict, summary, pattern, layers, reasons, cases, mistakes, steps, rules } = result;
  const parts: readonly (readonly [heading: string, text: string])[] = [
    ['Verdict', `**${plain(verdict)}.** ${plain(summary)}\n\nPattern: ${linked(root, pattern)}`],
    ['Layers', table(root, layers)],
    ['Why', list(reasons.map(plain))],
    ['What would change this', runnerUp(root, result.runnerUp)],
    [casesHeading(cases), list(cases.map((row) => caseLine(root, row)))],
    ['Mistakes near by', list(mistakes.map((link) => linked(root, link)))],
    ['First three steps', steps.map((step, at) => `${at + 1}. ${plain(step)}`).join('\n')],
    ['What the rules ask', list(rules.map(({ what, guide }) => `${plain(what)} (${linked(root, guide)})`))],
  ];
  return parts.flatMap(([heading, text]) => (text ? [`## ${heading}\n\n${text}`] : [])).join('\n\n');
}
