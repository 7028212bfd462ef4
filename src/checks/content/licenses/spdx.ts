import spdxLicenses from 'spdx-license-list';
import type { Fault } from '../fault.ts';
import { fieldFault } from '../field-fault.ts';
import type { Entry } from '../files.ts';
import { didYouMean } from '../suggest.ts';
import { textOf, textsOf } from '../values.ts';

/** SPDX identifiers that SPDX does not have, and openness that OSI's approval, as SPDX records it, contradicts. */
export function checkSpdx(license: Entry): Fault[] {
  const ids = textsOf(license, 'spdxIds');
  const unknown = ids
    .filter(({ text }) => !isKnown(text))
    .map(({ text, path }) => {
      const message = `"${text}" is not an SPDX identifier${didYouMean(text, Object.keys(spdxLicenses)) || '; write one of spdx.org/licenses, or take it out'}`;
      return fieldFault(license, path, message);
    });
  return [
    ...unknown,
    ...checkOpenness(
      license,
      ids.map(({ text }) => text),
    ),
  ];
}

/** Identifiers are looked up as the list's own: `constructor` is none. */
const isKnown = (id: string) => Object.hasOwn(spdxLicenses, id);

function checkOpenness(license: Entry, ids: readonly string[]): Fault[] {
  const openness = textOf(license, 'openness');
  const known = ids.filter((id) => isKnown(id));
  const approved = known.filter((id) => spdxLicenses[id]?.osiApproved);
  const report = (message: string) => [fieldFault(license, ['openness'], message)];
  if (openness === undefined || known.length < ids.length) return [];
  if (openness !== 'open-source') {
    return approved.length > 0 ? report(`OSI has approved ${approved.join(', ')}; write open-source`) : [];
  }
  const missing = known.filter((id) => !approved.includes(id));
  if (ids.length === 0)
    return report(
      '"open-source" needs an SPDX identifier that OSI has approved; add it to spdxIds, or write another openness',
    );
  return missing.length > 0 ? report(`OSI has not approved ${missing.join(', ')}; write another openness`) : [];
}
