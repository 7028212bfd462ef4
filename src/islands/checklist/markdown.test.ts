import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Question } from './answers.ts';
import { asMarkdown } from './markdown.ts';

const questions: Question[] = [
  { id: 'who-pays', text: 'Who pays?', without: 'hold' },
  { id: 'who-stays', text: 'Who stays?', without: 'open less' },
];
const address = 'https://site.example/guides/start/#who-pays=Banks';

test('each question has its answer under it, and where it stands', () => {
  const answers = { 'who-pays': { text: 'Banks\nand insurers\n\nThen others', settled: true } };
  assert.equal(
    asMarkdown('Start', questions, answers, address),
    `# Start

1 of 2 settled. As it stands: open less.

## 1. Who pays?

Banks  
and insurers

Then others

**Settled.**

## 2. Who stays?

**No answer: open less.**

<${address}>
`,
  );
});

test('no line of an answer becomes a heading, a quotation, code or a tag', () => {
  const text = '# One\n> Two\n```\n---\n===\n<script>\n~~~';
  const written = asMarkdown('Start', questions, { 'who-pays': { text, settled: false } }, address);
  assert.ok(written.includes('\\# One  \n\\> Two  \n\\```  \n\\---  \n\\===  \n\\<script>  \n\\~~~'));
});
