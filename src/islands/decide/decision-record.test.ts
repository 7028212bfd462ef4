import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recordBody } from '../../catalogue/decision-record.ts';
import type { DecisionResult } from '../../catalogue/decision-result.ts';
import { decisionRecord, type Said } from './decision-record.ts';

const source = { id: 'paper', title: 'A [paper]', url: 'https://example.org/a_(b)', publisher: 'Press' };
const result: DecisionResult = {
  id: 'edges',
  title: 'Open the edges',
  verdict: 'Open part of it',
  side: 'part',
  summary: 'Keep the middle.',
  pattern: { href: '/patterns/core/', label: 'Open core' },
  layers: [
    {
      layer: { href: '/layers/sdks/', label: 'SDKs' },
      side: 'open',
      license: { href: '/licenses/mit/', label: 'MIT' },
      why: 'Short | known.',
    },
    { layer: { label: 'The server' }, side: 'hold', license: undefined, why: 'It is *sold*.' },
  ],
  reasons: ['It costs little.', 'It is kept up already.'],
  runnerUp: {
    href: '/decide/hold/',
    label: 'Hold it',
    changes: 'If nobody asks.',
    tip: { question: 'edges-used', asked: 'Is it used?', answer: 'No' },
  },
  cases: [
    { party: { label: 'Acme' }, went: 'well', opposite: false, what: 'Opened its client.', model: undefined, source },
    { party: { label: 'Other' }, went: 'badly', opposite: true, what: 'Closed it.', model: undefined, source },
  ],
  mistakes: [{ href: '/mistakes/washing/', label: 'Open-washing' }],
  steps: ['First.', 'Second.', 'Third.'],
  rules: [{ what: 'Name your sources.', guide: { href: '/guides/rules/#eu', label: 'The rules' } }],
};
const root = 'https://site.example/sub/';

/** The record as a reader of Markdown sees it: text under each heading. */
function sections(markdown: string): Map<string, string> {
  const parts = markdown.split(/^(?=#+ )/m).map((part) => /^#+ (.+)\n([\s\S]*)$/.exec(part) ?? []);
  return new Map(parts.map(([, heading = '', text = '']) => [heading, text.trim()]));
}

const said: Said[] = [
  { question: 'Is it used?', answer: 'Yes, daily', reason: 'So it is kept up.', case: undefined },
  {
    question: 'Who pays?',
    answer: 'Users',
    reason: 'So there is a price.',
    case: { party: 'Acme', what: 'Sold *seats*.', source },
  },
];
const address = `${root}decide/edges/?edges-used=daily`;
const record = (answers = said) =>
  sections(
    decisionRecord({ title: result.title, day: '2026-11-28', said: answers, address }, recordBody(result, root)),
  );

test('title, day, answers with reasons and all parts of the result, in this order', () => {
  assert.deepEqual(
    [...record().keys()],
    [
      'Open the edges',
      'Because we said',
      'Verdict',
      'Layers',
      'Why',
      'What would change this',
      'Who did this, and who did not',
      'Mistakes near by',
      'First three steps',
      'What the rules ask',
    ],
  );
  assert.equal(record().get('Open the edges'), 'Date: 2026-11-28');
  assert.deepEqual(record().get('Because we said')?.split('\n'), [
    '- Is it used? **Yes, daily.** So it is kept up.',
    '- Who pays? **Users.** So there is a price. **Acme** Sold \\*seats\\*. ([A \\[paper\\]](<https://example.org/a_(b)>))',
  ]);
});

test('without answers there is no section of them', () => {
  assert.ok(!record([]).has('Because we said'));
});

test('the layers are a table of four columns, a bar in a text ends no cell', () => {
  const rows = (record().get('Layers') ?? '')
    .split('\n')
    .map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim()));
  assert.deepEqual(
    rows.map((cells) => cells.slice(1, -1)),
    [
      ['Layer', 'Open or hold', 'License', 'Why'],
      ['---', '---', '---', '---'],
      [`[SDKs](${root}layers/sdks/)`, 'Open', `[MIT](${root}licenses/mit/)`, 'Short \\| known.'],
      ['The server', 'Hold', '–', 'It is \\*sold\\*.'],
    ],
  );
});

test('the runner-up with the answer that would tip it', () => {
  const change = record().get('What would change this') ?? '';
  assert.ok(change.startsWith(`[Hold it](${root}decide/hold/)`), change);
  assert.match(change, /If you answer “No” to “Is it used\?”/);
});

test('cases say how they went and lead to their source, whatever its address and title hold', () => {
  const lines = (record().get('Who did this, and who did not') ?? '').split('\n');
  assert.equal(lines[0], '- Went well: **Acme** Opened its client. ([A \\[paper\\]](<https://example.org/a_(b)>))');
  assert.match(lines[1] ?? '', /^- Went badly: \*\*Other\*\* did the opposite\. Closed it\. /);
});

test('steps are numbered, rules lead to their passage, the last line is the address', () => {
  assert.equal(record().get('First three steps'), '1. First.\n2. Second.\n3. Third.');
  const rules = record().get('What the rules ask') ?? '';
  assert.ok(rules.startsWith(`- Name your sources. ([The rules](${root}guides/rules/#eu))`), rules);
  assert.ok(rules.endsWith(`From: <${address}>`), rules);
});
