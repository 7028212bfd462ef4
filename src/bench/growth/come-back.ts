import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltSite } from '../../checks/site/built-site.ts';
import { permalinksFile, readPermalinks } from '../../model/permalinks.ts';
import { movedParts } from '../../model/redirects.ts';
import { attr } from '../../outputs/html/dom.ts';

/** Parts that are sent on and that their page has again beside the way on: a letter of a list that lost its only source, and has a new one. */
export function partsThatCameBack(
  site: Pick<BuiltSite, 'byAddress'>,
  redirects: Readonly<Record<string, string>>,
): string[] {
  return [...movedParts(redirects)].flatMap(([address, parts]) => {
    const ids = site.byAddress.get(address)?.elements.map((each) => attr(each, 'id')) ?? [];
    return parts.filter(({ id }) => ids.filter((other) => other === id).length > 1).map(({ id }) => `${address}#${id}`);
  });
}

/** Takes out the lines of a project that send such parts on, as somebody who keeps it would; says which. */
export function takeBackParts(project: string, site: BuiltSite): string[] {
  const path = join(project, permalinksFile);
  const text = readFileSync(path, 'utf8');
  const back = partsThatCameBack(site, readPermalinks(text).redirects);
  const lines = text.split('\n').filter((line) => !back.some((part) => line.startsWith(`${part} -> `)));
  writeFileSync(path, lines.join('\n'));
  return back;
}
