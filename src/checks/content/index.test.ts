import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { formatFault } from './fault.ts';
import { checkContent } from './index.ts';

const fixtures = join(import.meta.dirname, 'fixtures');

/** What the check prints for each fixture on 20 November 2026. */
const expected: Record<string, string[]> = {
  dates: [
    'content/guides/late.mdx:5:10  checked  2027-01-01 is still to come; today is 2026-11-20',
    'content/guides/month.mdx:5:10  checked  needs a whole day: YYYY-MM-DD',
    'content/guides/old.mdx:5:10  checked  warning: was 366 days ago; hold the facts against their sources again',
    'content/guides/start.mdx:5:10  checked  is not a date of the calendar; write YYYY, YYYY-MM or YYYY-MM-DD',
    'content/sources/next.yml:4:11  accessed  2026-12-01 is still to come; today is 2026-11-20',
  ],
  'decision-guide': [
    'content/decision-guide.yml:5:12  questions[0].short  has 28 characters; at most 24',
    'content/decision-guide.yml:9:15  questions[0].answers[1].id  "yes" is the id of another one above',
    'content/decision-guide.yml:22:61  questions[2].answers[0].next  leads round in a circle: q1 → q2 → q3 → q1',
    'content/decision-guide.yml:24:9  questions[3].id  no answer leads to "q4"',
    'content/decision-guide.yml:31:9  questions[4].id  no answer leads to "q5"',
    'content/decision-guide.yml:36:61  questions[4].answers[0].next  "nowhere" is no question and no outcome',
    'content/decision-guide.yml:38:9  questions[5].id  "q2" is the id of another one above',
    'content/decision-guide.yml:52:53  outcomes[0].layers[0].license  "mitt" is not in content/licenses; did you mean "mit"?',
    'content/decision-guide.yml:54:26  outcomes[0].runnerUp.outcome  "o1" is its own runner-up',
    'content/decision-guide.yml:67:26  outcomes[1].runnerUp.outcome  "o9" is no outcome',
    'content/decision-guide.yml:80:26  outcomes[2].runnerUp.outcome  "q1" is no outcome',
    'content/decision-guide.yml:85:9  outcomes[3].id  no answer leads to "o4"',
    'content/decision-guide.yml:98:9  outcomes[4].id  no answer leads to "o5"',
  ],
  fields: [
    'content/companies/acme.mdx:5:5  closed[0]  names exactly one of layer, layerName',
    'content/events/2024-x.yml:2:8  title  is empty',
    'content/events/2024-x.yml:5:10  sources  has 0 items; at least 1',
    'content/glossary/odd.yml:2:13  definition  is longer than 60 words',
    'content/guides/start.mdx:2:1  title  is missing',
    'content/guides/start.mdx:2:10  summary  has 161 characters; at most 160',
    'content/guides/start.mdx:5:8  order  is 0; write at least 1',
    'content/guides/two.mdx:2:8  title  is a number; write text: "…" in quotes',
    'content/guides/two.mdx:6:10  aliases  is text; write a list',
    'content/guides/two.mdx:7:8  order  is text; write a number',
    'content/sources/odd.yml:1:6  url  is not an address of the web; write https://…',
  ],
  headings: [
    'content/guides/start.mdx:9:1  heading  is a first-level heading; the title field makes the only one, write ##',
    'content/guides/start.mdx:11:1  heading  has no id; write ## Text {#id}',
    'content/guides/start.mdx:15:1  heading  goes from level 2 to level 4; write ###',
    'content/guides/start.mdx:19:1  heading  "deep" is the id of a heading above',
    'content/guides/start.mdx:23:1  heading  "sources" is the id of a part the page makes from its fields; choose another',
  ],
  links: [
    'content/guides/start.mdx:11:32  link  "/licenses/mit" lacks its closing slash; write /licenses/mit/',
    'content/guides/start.mdx:11:59  link  "/licenses/mitt/" leads nowhere; did you mean "/licenses/mit/"?',
    'content/guides/start.mdx:11:85  link  "../two/" is relative; write it from the root: /licenses/mit/',
    'content/guides/start.mdx:11:109  link  "/licenses/mit/" has no "#who-it-suit"; did you mean "who-it-suits"?',
    'content/guides/start.mdx:13:1  link  "/guides/start/" has no "#prat"; did you mean "part"?',
    'content/guides/start.mdx:13:15  link  "/glossary/" has no "#absent"',
    'content/guides/start.mdx:13:42  link  "/nowhere/at/all/" leads nowhere',
    'content/guides/start.mdx:13:197  link  "/licenses/mit/" has no "#may-fly"; did you mean one of may-sell, may-host, may-modify-and-share, may-train-on-outputs, may-leave-name-off, may-keep-source-private?',
    'content/guides/start.mdx:15:50  link  "/guides/start/" has no "#threshold"',
    'content/guides/start.mdx:17:1  link  "/decide/absent/" leads nowhere',
  ],
  'mdx-syntax': [
    'content/guides/start.mdx:13:1  prose  Expected a closing tag for `<Note>` (13:1)',
    'content/guides/tag.mdx:9:37  prose  Unexpected character after `<`, expected a valid JSX tag (note: to create a link in MDX, use `[text](url)`)',
  ],
  names: [
    'content/glossary/two.yml:2:11  aliases[0]  "A Guide" is a name of content/glossary/start.yml already',
    'content/guides/start.mdx:6:22  aliases[1]  "a guide" is a name of this entry already',
    'content/guides/two.mdx:2:8  title  "beginning" is a name of content/guides/start.mdx already',
  ],
  'no-front-matter': [
    'content/guides/start.mdx:1:1  yaml  the file does not begin with its fields between --- and ---',
  ],
  'pages-not-made': ['content/guides/start.mdx:11:77  link  "/search/" leads nowhere'],
  parties: [
    'content/events/2024-x.yml:5:19  parties[1]  "ACME" has a page now; write companies: [acme]',
    'content/mistakes/open-washing.mdx:9:11  cases[0].name  "acme inc" has a page now; write company: acme',
  ],
  permalinks: [
    'content/permalinks:3:1  line  is out of order; run npm run permalinks',
    'content/permalinks:4:1  line  "/a/" stands above already; take one out',
    'content/permalinks:5:1  line  is no address; write /page/, /page/#id or /old/ -> /new/',
    'content/permalinks:6:1  line  has no line of its page above it; add /c/',
    'content/permalinks:8:1  line  "/old/" is sent elsewhere above already; keep one',
  ],
  redirects: readFileSync(join(fixtures, 'redirects/expected.txt'), 'utf8').trim().split('\n'),
  references: [
    'content/events/2024-x.yml:5:13  companies[0]  "nobody" is not in content/companies',
    'content/events/2024-x.yml:7:11  sources[0]  "papers" is not in content/sources; did you mean "paper"?',
    'content/guides/start.mdx:6:11  related[0]  "mti" is not in content/licenses; did you mean "mit"?',
    'content/guides/start.mdx:6:25  related[1]  "mit" is not a page; write <collection>/<slug>',
    'content/guides/start.mdx:6:30  related[2]  "absent" is not in content/patterns',
  ],
  sections: [
    'content/companies/acme.mdx:16:1  sections  {#the-bet} comes before {#how-it-turned-out}',
    'content/companies/acme.mdx:20:1  sections  {#what-to-cop} is no section of companies; did you mean "what-to-copy"?',
    'content/companies/acme.mdx:22:6  sections  {#what-to-copy} is missing: What to copy and what not: our judgement.',
  ],
  sound: [],
  sources: [
    'content/companies/acme.mdx:8:13  corrections[0].source  "twin" is cited here; add it to sources',
    'content/guides/start.mdx:4:18  sources[1]  "listed" is listed but never cited; cite it or take it off the list',
    'content/guides/start.mdx:4:26  sources[2]  "paper" is listed twice',
    'content/guides/start.mdx:4:33  sources[3]  "twin" is listed but never cited; cite it or take it off the list',
    'content/guides/start.mdx:11:40  Cite  "cited" is cited here; add it to sources',
    'content/guides/start.mdx:13:9  Cite  "absent" is not in content/sources',
    'content/guides/start.mdx:13:43  Cite  names no source; write <Cite source="…" />',
    'content/sources/idle.yml:1:1  file  no page, event, term or answer cites this source',
    'content/sources/twin.yml:1:6  url  is the address of content/sources/paper.yml too; keep one',
  ],
  spdx: [
    'content/licenses/apache.mdx:12:11  openness  OSI has approved Apache-2.0; write open-source',
    'content/licenses/mit.mdx:7:16  spdxIds[1]  "MITT" is not an SPDX identifier; did you mean "MIT"?',
    'content/licenses/own.mdx:12:11  openness  "open-source" needs an SPDX identifier that OSI has approved',
    'content/licenses/sspl.mdx:12:11  openness  OSI has not approved SSPL-1.0; "open-source" would be untrue',
  ],
  'stray-files': [
    'content/guide/three.mdx:1:1  file  is in no collection; nothing reads it',
    'content/guides/two.md:1:1  file  is not read; write content/guides/<slug>.mdx, the slug in lower case with digits, dots and hyphens',
    'content/notes.txt:1:1  file  is in no collection; nothing reads it',
    'content/sources/Upper.yml:1:1  file  is not read; write content/sources/<slug>.yml, the slug in lower case with digits, dots and hyphens',
  ],
  'unknown-key': [
    'content/guides/start.mdx:6:1  aliasses  "aliasses" is not a key here; did you mean "aliases"?',
    'content/licenses/mit.mdx:15:5  answers.sell.clause  is missing',
    'content/licenses/mit.mdx:17:5  answers.sell.klause  "klause" is not a key here; did you mean "clause"?',
    'content/sources/other.yml:6:1  colour  "colour" is not a key here; write one of url, title, publisher, published, accessed, kind, note',
  ],
  'vocabulary-file': [
    'content/vocabulary/families.yml:4:10  [1].value  "permissive" stands in this list already',
    'content/vocabulary/families.yml:7:3  [2].explanation  is missing',
    'content/vocabulary/families.yml:7:10  [2].value  is lower case with digits and hyphens',
    'content/vocabulary/stages.yml:1:1  fields  is keys and values; write a list',
  ],
  'vocabulary-values': [
    'content/vocabulary/verdicts.yml:1:1  verdicts  lacks "yes-if", which code in src/model/sides.ts knows',
    'content/vocabulary/verdicts.yml:4:10  [1].value  code tells the values of verdicts apart and does not know "yes-iff"; src/model/sides.ts names its values',
  ],
  'vocabulary-value': [
    'content/events/2024-x.yml:3:7  kind  "wholly-else-where" is not an event kind; the list is in content/vocabulary/event-kinds.yml',
    'content/events/2024-x.yml:4:12  direction  "outt" does not fit; did you mean "out"?',
    'content/licenses/mit.mdx:10:9  family  "permisive" is not a family; did you mean "permissive"?',
  ],
  words: [
    'content/guides/start.mdx:3:18  summary  "recently" goes stale; write the date instead',
    'content/guides/start.mdx:11:39  prose  "currently" goes stale; write the date instead',
    'content/guides/start.mdx:12:1  prose  "Recently" goes stale; write the date instead',
  ],
  'yaml-syntax': [
    'content/guides/start.mdx:4:1  yaml  Missing closing "quote',
    'content/guides/two.mdx:7:1  yaml  Map keys must be unique',
    'content/guides/two.mdx:8:1  yaml  Map keys must be unique',
  ],
};

test('every fixture is expected to print something, one of them nothing', () => {
  assert.deepEqual(readdirSync(fixtures).sort(), Object.keys(expected).sort());
});

for (const [name, lines] of Object.entries(expected)) {
  test(`fixture ${name}`, () => {
    assert.deepEqual(checkContent(join(fixtures, name), '2026-11-20').faults.map(formatFault), lines);
  });
}

/** Runs the command on a fixture, under today's date. */
const run = (name: string) =>
  promisify(execFile)(process.execPath, ['scripts/check.ts', join(fixtures, name)]).then(
    ({ stdout }) => ({ code: 0, stdout }),
    ({ code, stdout }: { code: number; stdout: string }) => ({ code, stdout }),
  );

test('the command passes over sound content and says how much it read', async () => {
  const { code, stdout } = await run('sound');
  assert.equal(code, 0);
  assert.match(stdout, / in 10 files\n$/);
});

test('the command prints every fault, then their number, and fails', async () => {
  const { code, stdout } = await run('vocabulary-file');
  assert.equal(code, 1);
  assert.equal(stdout, `${[...(expected['vocabulary-file'] ?? []), '4 faults, 0 warnings in 2 files'].join('\n')}\n`);
});
