import { readPermalinks } from '../../model/permalinks.ts';
import { addressesOf } from './addresses.ts';
import { checkDays } from './days.ts';
import { checkDecisionGuide } from './decision-guide.ts';
import { byPlace, type Fault, faultAt } from './fault.ts';
import { type Entry, readContent } from './files.ts';
import { checkLinks } from './links.ts';
import { checkNames } from './names.ts';
import { checkParties } from './parties.ts';
import { checkPermalinks } from './permalinks.ts';
import { checkRedirects } from './redirects.ts';
import { checkFields } from './schema.ts';
import { checkSections } from './sections.ts';
import { joinSchemas } from './site.ts';
import { checkSources } from './sources.ts';
import { checkSpdx } from './spdx.ts';
import { checkVocabulary } from './vocabulary.ts';
import { checkWords } from './words.ts';

/** What the check found in one content folder. */
export interface Result {
  /** Faults and warnings, in order of printing. */
  faults: Fault[];
  /** How many files were read. */
  files: number;
}

/** Every fault of every file in `<root>/content/`, held against the day `today` (YYYY-MM-DD). */
export function checkContent(root: string, today: string): Result {
  const content = readContent(root);
  const vocabulary = checkVocabulary(content.vocabulary);
  const unreadable = new Set<string>();
  const site = joinSchemas(content, (message) => unreadable.add(message));
  const lists = { path: 'content/vocabulary', text: '' };
  const addresses = addressesOf(site, root, readPermalinks(content.permalinks?.text ?? ''));
  const live = addressesOf(site, root, { addresses: {}, redirects: {} });
  const files = [...content.entries, ...content.singles];
  const faults = [
    ...content.faults,
    ...vocabulary,
    // Schemas cannot be made over a broken list; where the list's own file is named above, that is enough.
    ...(vocabulary.length > 0 ? [] : [...unreadable].map((message) => faultAt(lists, 0, 'lists', message))),
    ...files.flatMap((file) => {
      const schema = site.schemaOf(file);
      return schema ? checkFields(file, file.yaml, schema) : [];
    }),
    ...files.flatMap(checkWords),
    ...site.entries.flatMap((entry) => [
      ...checkProse(entry),
      ...checkSections(entry),
      ...checkLinks(entry, addresses),
      ...checkSpdx(entry),
      ...checkDays(entry, today),
    ]),
    ...checkSources(site),
    ...checkNames(site.entries),
    ...checkParties(site),
    ...checkDecisionGuide(site.decisionGuide),
    ...checkPermalinks(content.permalinks),
    ...checkRedirects(site, content.permalinks, live),
  ];
  return {
    faults: faults.sort(byPlace),
    files: files.length + content.vocabulary.length + content.faults.length + (content.permalinks ? 1 : 0),
  };
}

function checkProse(page: Entry): Fault[] {
  const error = page.prose?.error;
  return error ? [faultAt(page, error.offset, 'prose', error.message)] : [];
}
