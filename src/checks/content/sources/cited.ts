import type { CheckedContent } from '../checked-content.ts';
import { type Fault, faultAt } from '../fault.ts';
import type { Entry, Single } from '../files.ts';
import { citedInTables } from '../licenses/answer-tables.ts';
import { danglingMessage } from '../refer.ts';
import { formatPath } from '../yaml/read.ts';

/** Citations of nothing, lists of sources that differ from what is cited, sources nobody uses. */
export function checkSources(content: CheckedContent): Fault[] {
  const pages = content.entries.filter((entry) => entry.prose);
  return [...pages.flatMap((page) => checkPage(content, page)), ...unused(content)];
}

interface Citation {
  source: string;
  offset: number;
  where: string;
}

function checkPage(content: CheckedContent, page: Entry): Fault[] {
  const citations = page.prose?.citations ?? [];
  const known = content.ids('sources');
  const inProse = citations.flatMap(({ source, offset }) => {
    if (source === undefined) return [faultAt(page, offset, 'Cite', 'names no source; write <Cite source="…" />')];
    return known.includes(source) ? [] : [faultAt(page, offset, 'Cite', danglingMessage('sources', source, known))];
  });
  return isUnreadable(page) ? inProse : [...inProse, ...compareWithList(content, page)];
}

function compareWithList(content: CheckedContent, page: Entry): Fault[] {
  const mentioned = content.mentionsIn(page, 'sources');
  const listed: Citation[] = [];
  const cited: Citation[] = [];
  for (const { id, path } of mentioned) {
    const citation = { source: id, offset: page.yaml.range(path)[0], where: formatPath(path) };
    (path[0] === 'sources' ? listed : cited).push(citation);
  }
  for (const { source, offset } of page.prose?.citations ?? []) {
    if (source !== undefined) cited.push({ source, offset, where: 'Cite' });
  }
  for (const { source, offset } of citedInTables(content, page))
    cited.push({ source, offset, where: 'LicenseAnswers' });
  const report = ({ source, offset, where }: Citation, message: string) =>
    faultAt(page, offset, where, `"${source}" ${message}`);
  const known = content.ids('sources');
  return [
    ...firsts(cited)
      .filter(({ source }) => known.includes(source) && !has(listed, source))
      .map((citation) => report(citation, 'is cited here; add it to sources')),
    ...listed
      .filter(({ source }) => known.includes(source) && !has(cited, source))
      .map((citation) => report(citation, 'is listed but never cited; cite it or take it off the list')),
    ...listed
      .filter((citation) => !firsts(listed).includes(citation))
      .map((citation) => report(citation, 'is listed twice; keep one')),
  ];
}

function has(citations: readonly Citation[], source: string): boolean {
  return citations.some((citation) => citation.source === source);
}

function firsts(citations: readonly Citation[]): Citation[] {
  return citations.filter((each, index) => citations.findIndex(({ source }) => source === each.source) === index);
}

/** A file with a syntax error shows only part of its citations: what it lists cannot be held against them. */
function isUnreadable(file: Entry | Single): boolean {
  const errors = ('prose' in file && file.prose?.errors) || [];
  return file.yaml.unread.length > 0 || errors.length > 0;
}

function unused(content: CheckedContent): Fault[] {
  const used = new Set<string>();
  const files = [...content.entries, ...content.singles];
  for (const file of files) {
    for (const { id } of content.mentionsIn(file, 'sources')) used.add(id);
  }
  for (const { prose } of content.entries) for (const { source } of prose?.citations ?? []) used.add(source ?? '');
  const unreadable = files.filter((file) => isUnreadable(file));
  return content
    .entriesOf('sources')
    .filter((entry) => !used.has(entry.id))
    .filter((entry) => !unreadable.some(({ text }) => text.includes(entry.id)))
    .map((entry) =>
      faultAt(entry, 0, 'file', 'no page, event, term or answer cites this source; cite it, or take the file out'),
    );
}
