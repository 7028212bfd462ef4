import type { CheckedContent } from './checked-content.ts';
import type { Fault } from './fault.ts';
import { fieldFault } from './field-fault.ts';
import type { Entry } from './files.ts';
import { textOf, textsOf } from './values.ts';

/** Entries that refer to themselves, replace each other in a circle, or stand in a line that other texts tell otherwise. */
export function checkCircles(content: CheckedContent): Fault[] {
  return [
    ...content.entries.flatMap(selfReferences),
    ...content.entriesOf('licenses').flatMap((license) => checkLicense(license, content)),
  ];
}

function selfReferences(entry: Entry): Fault[] {
  const own = `${entry.collection}/${entry.id}`;
  return ['related', 'see']
    .flatMap((key) => textsOf(entry, key))
    .filter(({ text }) => text === own)
    .map(({ path }) => fieldFault(entry, path, 'is this entry itself; take it out'));
}

function checkLicense(license: Entry, content: CheckedContent): Fault[] {
  const circle = circleFrom(license, content);
  const line = textsOf(license, 'line').map(({ text }) => text);
  const others = line.filter((id) => id !== license.id && content.entry('licenses', id)?.yaml.has(['line']));
  const unlike = others.filter((id) => {
    const theirs = content.entry('licenses', id);
    return (
      theirs &&
      textsOf(theirs, 'line')
        .map(({ text }) => text)
        .join() !== line.join()
    );
  });
  return [
    ...(circle
      ? [
          fieldFault(
            license,
            ['supersedes'],
            `leads round in a circle, ${circle.join(' → ')}; take it out of the oldest text`,
          ),
        ]
      : []),
    ...(line.length > 0 && !line.includes(license.id)
      ? [fieldFault(license, ['line'], `lacks "${license.id}" itself; add it, the oldest first`)]
      : []),
    ...unlike.map((id) =>
      fieldFault(license, ['line'], `is not the line of ${id}; write the same texts in the same order`),
    ),
  ];
}

/** The way from `license` along what it replaces, back to itself; undefined where there is an end. */
function circleFrom(license: Entry, content: CheckedContent): string[] | undefined {
  const way = [license.id];
  for (;;) {
    const here = content.entry('licenses', way.at(-1) ?? '');
    const next = here && textOf(here, 'supersedes');
    if (next === undefined) return undefined;
    if (next === license.id) return [...way, next];
    if (way.includes(next)) return undefined;
    way.push(next);
  }
}
