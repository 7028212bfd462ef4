import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attr } from '../../outputs/html/dom.ts';
import type { BuiltSite } from './built-site.ts';
import type { Fault } from './fault.ts';

/** The one file that a script loads and does nothing else: `import"./shared.js";`. Undefined where it does more. */
function onlyImport(source: string): string | undefined {
  return /^\s*import\s*["']\.\/([^"']+)["'];?\s*$/.exec(source)?.[1];
}

/** No page loads two scripts that only load the same third: the bundler leaves them where components share a group. */
export function hollowScripts(site: BuiltSite): Fault[] {
  const leadTo = new Map(
    [...site.files]
      .filter((file) => file.endsWith('.js'))
      .map((file) => [`${site.base}${file}`, onlyImport(readFileSync(join(site.folder, file), 'utf8'))]),
  );
  return site.pages.flatMap(({ file, elements }) => {
    const sources = elements.filter(({ tagName }) => tagName === 'script').map((script) => attr(script, 'src') ?? '');
    const byTarget = Map.groupBy(sources, (source) => leadTo.get(source));
    return [...byTarget].flatMap(([target, all]) => {
      const message = `${all.join(' and ')} only load ${target}; put what they import into one <script>`;
      return target !== undefined && all.length > 1 ? [{ file, check: 'scripts', message }] : [];
    });
  });
}
