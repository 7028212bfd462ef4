import type { Collection } from '../collections.ts';
import { questions } from '../questions.ts';

/** The source every skeleton cites until its writer names one; the check asks for it by this id. */
const source = 'a-source-id';

const answers = questions.map(
  (question) => `  ${question}:
    verdict: unclear
    text: Under which condition, or why not, in one sentence.
    clause: whole text
    source: ${source}
`,
);

/** Fields a kind needs beside those that every page has, one line of advice in each. */
export const ownFields: Record<Collection, string> = {
  guides: 'order: 99\n',
  patterns: `kind: core
order: 99
opened: [What is published]
held: [What is kept]
money: Where the money comes from, in one sentence.
stages: [early]
companies:
  - name: Who runs it
    how: How, in one line.
    source: ${source}
firstSteps: [The first thing to do, The second thing to do]
`,
  layers: `order: 99
usually: sometimes
example: { text: "A case, above all one against the grain.", source: ${source} }
licenses:
  - license: a-license-id
    why: Why it suits this layer.
revenue: What opening it does to revenue, in one sentence.
`,
  licenses: `shortTitle: The name people say
spdxIds: []
steward: Who publishes and may revise it
published: 2000
family: source-available
covers: [software]
openness: restricted
permissions: []
conditions: []
limitations: []
answers:
${answers.join('')}`,
  companies: `kind: infrastructure
stage: growth
businessModel: Where its money comes from
opened: []
closed: []
rationale: []
outcomes: []
lesson: What to take from it, in two or three sentences.
`,
  projects: `kind: tool
licenseName: The license by name
started: 2000
steward: Who holds the name
governance: Who decides, in one sentence.
source: ${source}
`,
  mistakes: `order: 99
signs: [What one sees first, What one sees next]
cases:
  - name: Who made it
    date: 2000
    happened: What happened and what followed.
    source: ${source}
`,
  glossary: `definition: What it is, then what people mistake it for, in at most 60 words.
see: []
`,
  events: `kind: release
direction: none
companies: []
sources: [${source}]
`,
  sources: `url: https://example.org/
publisher: Who published it
kind: company
`,
};

/** Fields that every page has, after its title. */
export function pageFields(today: string): string {
  return `summary: One plain sentence of at most 160 characters.
aliases: []
sources: [${source}]
checked: ${today}
related: []
`;
}
