import { knownValues } from '../../model/known-values.ts';
import { termList } from '../../model/vocabulary.ts';
import { type Fault, faultAt } from './fault.ts';
import { fieldFault } from './field-fault.ts';
import type { ListFile } from './files.ts';
import { checkFields } from './schema.ts';
import { allTexts } from './values.ts';
import type { Path } from './yaml/read.ts';

/** Values that a list has and code does not know, and those that code knows and the list lacks. */
function unlike(file: ListFile, values: readonly { text: string; path: Path }[]): Fault[] {
  const known = knownValues[file.name];
  if (!known || file.yaml.unread.length > 0 || values.length === 0) return [];
  const unknown = values
    .filter(({ text }) => !known.includes(text))
    .map(({ text, path }) => {
      const message = `code tells the values of ${file.name} apart and does not know "${text}"`;
      return fieldFault(file, path, `${message}; add it to src/model/sides.ts, or take it out`);
    });
  const missing = known.filter((value) => !values.some(({ text }) => text === value));
  return [
    ...unknown,
    ...missing.map((value) => faultAt(file, 0, file.name, `lacks "${value}", which src/model/sides.ts names; add it`)),
  ];
}

/**
 * Closed lists that do not read as terms, values and labels that stand in one list twice, lists that code sees otherwise, lists that
 * no field takes values from.
 */
export function checkVocabulary(files: readonly ListFile[], asked: ReadonlySet<string>): Fault[] {
  return files.flatMap((file) => {
    const values = allTexts(file.yaml.data).filter(({ path }) => path.at(-1) === 'value');
    const labels = allTexts(file.yaml.data).filter(({ path }) => path.at(-1) === 'label');
    const repeated = [values, labels]
      .flatMap((list) => list.filter(({ text }, index) => list.findIndex((other) => other.text === text) < index))
      .map(({ text, path }) => fieldFault(file, path, `"${text}" stands in this list already; keep one`));
    const idle = asked.has(file.name)
      ? []
      : [faultAt(file, 0, 'file', 'no field takes its values from this list; take the file out')];
    return [...checkFields(file, file.yaml, termList), ...repeated, ...unlike(file, values), ...idle];
  });
}
