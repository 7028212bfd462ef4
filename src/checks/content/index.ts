import { readPermalinks } from '../../model/permalinks.ts';
import { joinSchemas } from './checked-content.ts';
import { checkChecklists } from './checklists.ts';
import { checkCircles } from './circles.ts';
import { checkChronology } from './dates/chronology.ts';
import { checkDates } from './dates/dates.ts';
import { checkDecisionGuide } from './decision-guide.ts';
import { byPlace, type Fault, faultAt } from './fault.ts';
import { checkFigures } from './figures.ts';
import { type DataFile, type Entry, type Kept, publicFiles, readContent, readLists } from './files.ts';
import { checkGuidesIn } from './guides-in-prose.ts';
import { checkLengths } from './lengths.ts';
import { checkAnswerTables } from './licenses/answer-tables.ts';
import { checkGates } from './licenses/gates.ts';
import { checkLikeAnswers } from './licenses/like-answers.ts';
import { checkLikeStructures } from './licenses/like-structures.ts';
import { checkSpdx } from './licenses/spdx.ts';
import { checkTagAnswers } from './licenses/tag-answers.ts';
import { checkUniversals } from './licenses/universals.ts';
import { checkVerdicts } from './licenses/verdicts.ts';
import { checkLinks } from './links.ts';
import { checkModels } from './models.ts';
import { checkNamed } from './named.ts';
import { checkNames } from './names.ts';
import { linkableAddresses, liveAddresses } from './permalinks/addresses.ts';
import { checkGone, goneFrom } from './permalinks/gone.ts';
import { checkPermalinks } from './permalinks/lines.ts';
import { checkRedirects } from './permalinks/redirects.ts';
import { checkPresent } from './present.ts';
import { checkAllowed } from './prose/allowed.ts';
import { checkLeftovers } from './prose/leftovers.ts';
import { checkFields } from './schema.ts';
import { checkSections } from './sections.ts';
import { checkSources } from './sources/cited.ts';
import { checkMachineWritten } from './sources/machine-written.ts';
import { checkReadings } from './sources/readings.ts';
import { checkSpectrums } from './spectrums.ts';
import { checkStrings } from './strings.ts';
import { checkLists, checkOwn } from './twice.ts';
import { checkVocabulary } from './vocabulary.ts';
import { checkWords } from './words.ts';

/** What the check found in one content folder. */
export interface Result {
  /** Faults and warnings, in order of printing. */
  faults: Fault[];
  /** How many files were read. */
  files: number;
}

/** How a folder is checked. */
export interface CheckOptions {
  /** The day it is held against: YYYY-MM-DD. */
  today: string;
  /** The folder of the site that it is a part of, whose closed lists hold. Left out for a whole site, which lacks no file. */
  partOf?: string;
}

/** Every fault of every file in `<root>/content/`. `kept` is for who checks the same folder again and again. */
export function checkContent(root: string, { today, partOf }: CheckOptions, kept?: Kept): Result {
  const written = readContent(root, kept);
  const content = joinSchemas(written, partOf === undefined ? written.lists : readLists(partOf));
  const files = [...written.entries, ...written.singles];
  const shown = publicFiles(root);
  const live = liveAddresses(content, root, shown);
  const permalinks = readPermalinks(written.permalinks?.text ?? '');
  const isGone = goneFrom(content, permalinks);
  const addresses = linkableAddresses(live, permalinks, isGone);
  const faults = [
    ...written.faults,
    ...(partOf === undefined
      ? [...checkPresent(written, content.listsAskedFor), ...checkLengths(written.entries)]
      : []),
    ...checkVocabulary(written.lists, content.listsAskedFor),
    ...files.flatMap((file) => checkFields(file, file.yaml, content.schemaOf(file))),
    ...[...files, ...written.lists].flatMap(checkText),
    ...files.flatMap((file) => checkDates(content, file, today)),
    ...content.entries.flatMap((entry) => [
      ...unreadableProse(entry),
      ...checkAllowed(entry, shown),
      ...checkAnswerTables(content, entry),
      ...checkSpectrums(content, entry),
      ...checkGuidesIn(entry, content.decisionGuide),
      ...checkChecklists(entry),
      ...checkSections(entry),
      ...checkLinks(entry, addresses),
    ]),
    ...content
      .entriesOf('licenses')
      .flatMap((license) => [
        ...checkSpdx(license),
        ...checkGates(license),
        ...checkLikeAnswers(license),
        ...checkTagAnswers(license),
        ...checkUniversals(license),
      ]),
    ...content.entriesOf('companies').flatMap(checkFigures),
    ...content.entriesOf('sources').flatMap(checkReadings),
    ...checkSources(content),
    ...checkMachineWritten(content),
    ...checkNames(content),
    ...checkOwn(content),
    ...checkChronology(content),
    ...checkCircles(content),
    ...checkModels(content),
    ...checkStrings(content),
    ...checkNamed(content),
    ...checkVerdicts(content, written.verdicts),
    ...checkDecisionGuide(content),
    ...checkLikeStructures(content),
    ...checkPermalinks(written.permalinks),
    ...checkGone(written.permalinks, isGone),
    ...checkRedirects(content, written.permalinks, live),
  ];
  return { faults: withoutEchoes(faults).sort(byPlace), files: written.files };
}

/** What is wrong with a file by its text alone; one that is kept from the last time has the faults it had. */
function checkText(file: DataFile | Entry): readonly Fault[] {
  const faults = faultsOfTexts.get(file) ?? [...checkWords(file), ...checkLeftovers(file), ...checkLists(file)];
  faultsOfTexts.set(file, faults);
  return faults;
}
const faultsOfTexts = new WeakMap<DataFile, readonly Fault[]>();

function unreadableProse(page: Entry): Fault[] {
  return (page.prose?.errors ?? []).map(({ offset, message }) => faultAt(page, offset, 'prose', message));
}

/** A line that a merge left is told once, as what it is, whatever else it is not. */
function withoutEchoes(faults: readonly Fault[]): Fault[] {
  const merged = new Set(faults.filter(({ where }) => where === 'merge').map(({ file, line }) => `${file}:${line}`));
  return faults.filter(({ where, file, line }) => where === 'merge' || !merged.has(`${file}:${line}`));
}
