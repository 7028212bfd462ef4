import { termList } from '../../model/vocabulary.ts';
import { type Fault, faultAt, type TextFile } from './fault.ts';
import { checkFields } from './schema.ts';
import { allTexts } from './values.ts';
import { formatPath, readYaml } from './yaml.ts';

/** Closed lists that do not read as terms, and values that stand in one list twice. */
export function checkVocabulary(files: readonly TextFile[]): Fault[] {
  return files.flatMap((file) => {
    const yaml = readYaml(file.text);
    const values = allTexts(yaml.data).filter(({ path }) => path.at(-1) === 'value');
    const repeated = values
      .filter(({ text }, index) => values.findIndex((other) => other.text === text) < index)
      .map(({ text, path }) =>
        faultAt(file, yaml.range(path)[0], formatPath(path), `"${text}" stands in this list already`),
      );
    return [...checkFields(file, yaml, termList), ...repeated];
  });
}
