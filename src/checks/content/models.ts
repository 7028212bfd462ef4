import { isBefore, isCalendarDate } from '../../model/dates.ts';
import { pageQuestions } from '../../model/questions.ts';
import type { CheckedContent } from './checked-content.ts';
import type { Fault } from './fault.ts';
import { fieldFault } from './field-fault.ts';
import type { Entry } from './files.ts';
import { didYouMeanOrOneOf } from './suggest.ts';
import { answerOf, dateOf, type Fields, rowsIn, rowsOf, textsIn } from './values.ts';
import type { Path } from './yaml/read.ts';

/** What of a license a release can point at. */
interface LicenseParts {
  /** The things that gates of it concern alone. */
  things: readonly string[];
  /** The days of its texts, the first one first. */
  texts: readonly string[];
  /** The days from which on some answer, or a gate of the whole license, holds. */
  changes: readonly string[];
}

/** Releases that do not fit their license, and companies' rows that name a release there is not. */
export function checkModels(content: CheckedContent): Fault[] {
  const licenses = new Map(content.entriesOf('licenses').map((license) => [license.id, partsOf(license)]));
  const models = content.entriesOf('models');
  const releases = new Map(
    models.map((model) => [model.id, rowsOf(model, 'releases').map(({ row }) => String(row.name))]),
  );
  return [
    ...models.flatMap((model) => checkReleases(model, licenses)),
    ...content.entriesOf('companies').flatMap((company) => checkOpened(company, releases)),
  ];
}

function partsOf(license: Entry): LicenseParts {
  const dates = rowsOf(license, 'texts').map(({ row }) => String(row.date));
  const gates = rowsOf(license, 'gates').map(({ row }) => row);
  const answers = pageQuestions.map((question) => answerOf(license, question)).filter((answer) => answer !== undefined);
  const rows = [...answers, ...gates.filter(({ artefact }) => artefact === undefined)];
  return {
    things: gates.flatMap(({ artefact }) => (artefact === undefined ? [] : [String(artefact)])),
    changes: rows.flatMap(({ since }) => (since === undefined ? [] : [String(since)])),
    texts: dates.length > 0 ? dates : [dateOf(license, 'published') ?? ''],
  };
}

function checkReleases(model: Entry, licenses: ReadonlyMap<string, LicenseParts>): Fault[] {
  return rowsOf(model, 'releases').flatMap(({ row: release, path }) => [
    ...checkNote(model, release, path),
    ...rowsIn(release.weights, [...path, 'weights']).flatMap(({ row: terms, path: at }) => {
      const license = licenses.get(String(terms.license));
      return license ? checkTerms(model, release, terms, license, at) : [];
    }),
  ]);
}

/** What a field says above the answers, a note would say again, or alone, in a table far below them. */
function checkNote(model: Entry, release: Fields, path: Path): Fault[] {
  if (!/\bno sentence about the weights\b/i.test(String(release.note ?? ''))) return [];
  const message =
    'says in words what the field weightsUnnamed tells readers above the answers; set it, and cut the words';
  return [fieldFault(model, [...path, 'note'], message)];
}

function checkTerms(model: Entry, release: Fields, terms: Fields, license: LicenseParts, path: Path): Fault[] {
  const { things, texts, changes } = license;
  const name = String(terms.license);
  const strange = textsIn(terms.things, [...path, 'things']).flatMap(({ text: thing, path: at }) => {
    if (things.includes(thing)) return [];
    const message = `no gate of ${name} concerns "${thing}" alone${didYouMeanOrOneOf(thing, things)}`;
    return [fieldFault(model, at, message)];
  });
  const text = terms.text === undefined ? undefined : String(terms.text);
  if (text !== undefined && !texts.includes(text)) {
    const message = `${name} has no text of ${text}; write one of ${texts.join(', ')}`;
    return [...strange, fieldFault(model, [...path, 'text'], message)];
  }
  const [released, since] = [String(release.released), texts[0] ?? ''];
  const isDated = isCalendarDate(released) && isCalendarDate(since);
  const isEarly = isDated && isBefore(released, since);
  const change = changes.find((each) => isCalendarDate(each) && isBefore(released, each));
  if (isDated && !isEarly && text === undefined && change) {
    const message = `came out ${released}, before ${name} changed an answer or a gate, ${change}; say in text which of its texts holds`;
    return [...strange, fieldFault(model, [...path, 'license'], message)];
  }
  // A license that came later is told, with its day, in what to know.
  if (!isEarly || release.note !== undefined) return strange;
  const message = `came out ${released}, before ${name} was there, ${since}; say in note what it was under before`;
  return [...strange, fieldFault(model, [...path, 'license'], message)];
}

function checkOpened(company: Entry, releases: ReadonlyMap<string, readonly string[]>): Fault[] {
  return rowsOf(company, 'opened').flatMap(({ row: { model, release }, path }) => {
    const known = releases.get(String(model));
    if (release === undefined || !known || known.includes(String(release))) return [];
    const message = `${String(model)} has no release "${String(release)}"${didYouMeanOrOneOf(String(release), known)}`;
    return [fieldFault(company, [...path, 'release'], message)];
  });
}
