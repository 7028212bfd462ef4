import type { Openness } from '../../model/schemas/license.ts';
import { isFree } from '../../model/sides.ts';
import type { CheckedContent } from './checked-content.ts';
import type { Fault } from './fault.ts';
import { fieldFault } from './field-fault.ts';
import type { Entry } from './files.ts';
import { type Fields, rowsIn, rowsOf, textOf } from './values.ts';
import type { Path } from './yaml/read.ts';

/** What rows of a company name, and how open it is. */
interface Known {
  licenses: ReadonlyMap<string, string>;
  /** By line, then by release; releases under several licenses have several. */
  models: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
}

/** What a company published under a license that reserves something, without saying what; and the other way round. */
export function checkStrings(content: CheckedContent): Fault[] {
  const licenses = new Map(
    content.entriesOf('licenses').map((license) => [license.id, textOf(license, 'openness') ?? '']),
  );
  const models = new Map(content.entriesOf('models').map((model) => [model.id, releasesOf(model, licenses)]));
  return content
    .entriesOf('companies')
    .flatMap((company) =>
      rowsOf(company, 'opened').flatMap(({ row, path }) =>
        checkRow(company, row, [...path, 'strings'], { licenses, models }),
      ),
    );
}

function releasesOf(model: Entry, licenses: Known['licenses']): Map<string, string[]> {
  const opennessOf = ({ license, openness }: Fields) =>
    String(license === undefined ? openness : licenses.get(`${license}`));
  return new Map(
    rowsOf(model, 'releases').map(({ row: { name, weights } }) => [
      String(name),
      rowsIn(weights, []).map(({ row }) => opennessOf(row)),
    ]),
  );
}

function checkRow(company: Entry, row: Fields, at: Path, known: Known): Fault[] {
  const kinds = opennessOf(row, known);
  const strict = kinds.find((kind) => !isFree(kind as Openness));
  if (kinds.length === 0 || (strict === undefined) === (row.strings === undefined)) return [];
  const named = row.license ?? row.model;
  const message =
    strict === undefined
      ? `does not fit ${named}, under which anyone may use it for anything; take it out`
      : `is missing, as ${named} is ${strict}; say in a few words what it reserves`;
  return [fieldFault(company, at, message)];
}

/** How open everything is that a row names; empty where nobody can say. */
function opennessOf({ license, model, release }: Fields, { licenses, models }: Known): readonly string[] {
  const releases = models.get(String(model)) ?? new Map<string, readonly string[]>();
  const meant = release === undefined ? [...releases.values()].flat() : (releases.get(String(release)) ?? []);
  return [licenses.get(String(license)) ?? [], meant].flat();
}
