import { termList } from '../../schemas/vocabulary.ts';
import { type Fault, faultAt, type TextFile } from './fault.ts';
import { checkFields } from './schema.ts';
import { formatPath, readYaml } from './yaml.ts';

/** Closed lists that do not read as terms, and values that stand in one list twice. */
export function checkVocabulary(files: readonly TextFile[]): Fault[] {
  return files.flatMap((file) => {
    const yaml = readYaml(file.text);
    const list = termList.safeParse(yaml.data).data ?? [];
    const repeated = list.flatMap(({ value }, index) => {
      const path = [index, 'value'];
      if (list.findIndex((term) => term.value === value) === index) return [];
      return [faultAt(file, yaml.range(path)[0], formatPath(path), `"${value}" stands in this list already`)];
    });
    return [...checkFields(file, yaml, termList), ...repeated];
  });
}
