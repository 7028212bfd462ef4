import { type Fault, faultAt } from '../fault.ts';
import type { Entry } from '../files.ts';
import { allTexts, textOf } from '../values.ts';
import { formatPath, type Path } from '../yaml/read.ts';

/** Words that one dated text or one grant without the term makes untrue. */
const universal = /\b(?:always|every|anyone|never)\b/gi;

/** Universal words in what a license page says of its text, unless somebody held them against each dated text and grant. */
export function checkUniversals(license: Entry): Fault[] {
  const found = allTexts(license.yaml.data)
    .filter(({ path }) => isOurs(path))
    .flatMap(({ path }) => find(license, path));
  if (textOf(license, 'universal') !== 'reviewed') return found;
  if (found.length > 0) return [];
  const [start] = license.yaml.range(['universal']);
  return [
    faultAt(license, start, 'universal', 'has nothing left to review in summary, answers and duties; take it out'),
  ];
}

/** Whether we say it there: in the summary, in the sentence of an answer or an earlier one, in a duty. */
function isOurs([field, ...rest]: Path): boolean {
  const part = rest.at(-1);
  if (field === 'summary') return true;
  return (field === 'answers' && part === 'text') || (field === 'duties' && (part === 'duty' || part === 'when'));
}

function find(license: Entry, path: Path): Fault[] {
  const [start, end] = license.yaml.range(path);
  return [...license.text.slice(start, end).matchAll(universal)].map((match) => {
    const message = `"${match[0]}" must hold in each dated text and grant; reword it, or hold it against them and write universal: reviewed`;
    return faultAt(license, start + match.index, formatPath(path), message);
  });
}
