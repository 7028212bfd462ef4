import { basename } from 'node:path';
import { knownValues } from '../../model/known-values.ts';
import { termList } from '../../model/vocabulary.ts';
import { type Fault, faultAt, type TextFile } from './fault.ts';
import { checkFields } from './schema.ts';
import { allTexts } from './values.ts';
import { formatPath, type Path, readYaml, type YamlPart } from './yaml.ts';

/** Values that a list has and code does not know, and those that code knows and the list lacks. */
function unlike(file: TextFile, yaml: YamlPart, values: readonly { text: string; path: Path }[]): Fault[] {
  const name = basename(file.path, '.yml');
  const known = knownValues[name];
  if (!known) return [];
  const unknown = values
    .filter(({ text }) => !known.includes(text))
    .map(({ text, path }) => {
      const message = `code tells the values of ${name} apart and does not know "${text}"`;
      return faultAt(file, yaml.range(path)[0], formatPath(path), `${message}; src/model/sides.ts names its values`);
    });
  const missing = known.filter((value) => !values.some(({ text }) => text === value));
  return [
    ...unknown,
    ...missing.map((value) => faultAt(file, 0, name, `lacks "${value}", which code in src/model/sides.ts knows`)),
  ];
}

/** Closed lists that do not read as terms, values that stand in one list twice, lists that code sees otherwise. */
export function checkVocabulary(files: readonly TextFile[]): Fault[] {
  return files.flatMap((file) => {
    const yaml = readYaml(file.text);
    const values = allTexts(yaml.data).filter(({ path }) => path.at(-1) === 'value');
    const repeated = values
      .filter(({ text }, index) => values.findIndex((other) => other.text === text) < index)
      .map(({ text, path }) =>
        faultAt(file, yaml.range(path)[0], formatPath(path), `"${text}" stands in this list already`),
      );
    return [...checkFields(file, yaml, termList), ...repeated, ...unlike(file, yaml, values)];
  });
}
