import type { Permalinks } from '../../model/permalinks.ts';
import { apiFaults } from './api.ts';
import { budgets } from './budgets.ts';
import type { BuiltSite } from './built-site.ts';
import { carriedOut } from './carried-out.ts';
import { columnHeads } from './column-heads.ts';
import type { Fault } from './fault.ts';
import { glued } from './glued.ts';
import { hollowScripts } from './hollow-scripts.ts';
import { hosts } from './hosts.ts';
import { links } from './links.ts';
import { marks } from './marks.ts';
import { noticeFaults, packagesIn } from './notices.ts';
import { outline } from './outline.ts';
import { permalinks } from './permalinks.ts';
import { policy } from './policy.ts';
import { share } from './share.ts';
import { structuredData } from './structured-data.ts';
import { titles } from './titles.ts';
import { twinFaults } from './twins.ts';
import { wordFileFaults } from './word-files.ts';

/** All faults of a built site. */
export async function checkSite(site: BuiltSite, rows: Permalinks): Promise<Fault[]> {
  const quick = [
    links,
    outline,
    titles,
    hosts,
    policy,
    hollowScripts,
    glued,
    columnHeads,
    marks,
    share,
    structuredData,
    twinFaults,
  ].flatMap((check) => check(site));
  return [
    ...quick,
    ...permalinks(site, rows),
    ...carriedOut(site, rows),
    ...apiFaults(site.folder),
    ...noticeFaults(site.folder, packagesIn('src/islands')),
    ...wordFileFaults(site.folder),
    ...(await budgets(site)),
  ];
}
