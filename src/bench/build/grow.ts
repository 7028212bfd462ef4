import { parseDocument } from 'yaml';

/** A license as it stands in its file. */
export interface LicenseFile {
  slug: string;
  text: string;
}

/** How many made-up words there are: about what a site of thousands of pages adds to a language. */
const vocabulary = 20_000;
const consonants = 'bdfgklmnprstvz';
const vowels = 'aeiou';

/** A word for a number, another for each. */
export function wordFor(number: number): string {
  let word = '';
  for (let rest = number + 70; rest > 0; rest = Math.floor(rest / 70))
    word += (consonants[rest % 14] ?? '') + (vowels[Math.floor((rest % 70) / 14)] ?? '');
  return word;
}

/** Every fourth plain word becomes another; headings, tags and addresses stay. */
function inOtherWords(prose: string, seed: number): string {
  let count = 0;
  const replace = (word: string) => {
    count += 1;
    return count % 4 === 0 ? wordFor((seed * 7919 + count * 389) % vocabulary) : word;
  };
  return prose
    .split('\n')
    .map((line) => (line.startsWith('#') ? line : line.replace(/(?<= )[a-z]{4,}(?= [a-z])/g, replace)))
    .join('\n');
}

/** A copy of a license under names of its own. It neither follows another nor stands in a line. */
function copyOf({ slug, text }: LicenseFile, number: number): LicenseFile {
  const [, front = '', prose = ''] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(text) ?? [];
  const fields = parseDocument(front);
  const name = `${wordFor(number)} ${number}`;
  fields.set('title', `${fields.get('title')} as ${name}`);
  fields.set('shortTitle', name);
  fields.set('aliases', [`${name} terms`]);
  fields.set('spdxIds', []);
  for (const field of ['supersedes', 'line']) fields.delete(field);
  return {
    slug: `${slug}-${number}`,
    text: `---\n${fields.toString({ lineWidth: 0 })}---\n${inOtherWords(prose, number)}`,
  };
}

/** Makes `count` more licenses out of real ones, each with its own slug, names and words. */
export function growLicenses(real: readonly LicenseFile[], count: number): LicenseFile[] {
  return Array.from({ length: count }, (_, at) => copyOf(real[at % real.length] as LicenseFile, at));
}
