import { permalinksFile } from '../../model/permalinks.ts';
import { singleSchemas } from '../../model/schemas/index.ts';
import { verdictsFile } from '../../model/verdicts.ts';
import { type Fault, faultAt } from './fault.ts';
import type { Content } from './files.ts';

/** Files that the site cannot do without and `content` lacks or holds empty. `lists` names the closed lists. */
export function checkPresent(content: Content, lists: Iterable<string>): Fault[] {
  const read = [
    ...content.singles,
    ...content.lists,
    ...[content.permalinks, content.verdicts].flatMap((file) => file ?? []),
  ];
  const wanted = [
    permalinksFile,
    verdictsFile,
    ...Object.keys(singleSchemas).map((name) => `content/${name}.yml`),
    ...[...lists].sort().map((name) => `content/vocabulary/${name}.yml`),
  ];
  return wanted.flatMap((path) => {
    const file = read.find((each) => each.path === path);
    if (!file) return [faultAt({ path, text: '' }, 0, 'file', 'is missing; bring it back from an earlier commit')];
    const isEmpty = path === permalinksFile && file.text.trim() === '';
    return isEmpty ? [faultAt(file, 0, 'file', 'is empty; bring it back from an earlier commit')] : [];
  });
}
