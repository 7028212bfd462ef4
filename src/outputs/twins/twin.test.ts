import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtPage } from '../html/pages.ts';
import { llmsFull, llmsIndex } from './llms.ts';
import { twinOf } from './twin.ts';

const place = { url: 'https://site.example', base: '/' };

/** The twin of a page with this inside its `<main>`, without its front matter. */
function bodyOf(main: string, at = place): string {
  const html = `<!doctype html><title>x</title><body><main><h1>Title</h1>${main}</main></body>`;
  const { text } = twinOf(builtPage('licenses/mit/index.html', html), at) ?? {};
  return (text ?? '').replace(/^---\n.*?\n---\n\n# Title\n+/s, '').trimEnd();
}

test('front matter says what the page is, where it stands and when it was checked', () => {
  const html =
    '<title>x</title><meta name="description" content="One: &quot;line&quot;."><main><h1 id="_top">MIT  License</h1></main><footer class="footer">Facts checked <time datetime="2026-11-20">20 Nov</time></footer>';
  const twin = twinOf(builtPage('licenses/mit/index.html', html), { url: 'https://site.example', base: '/sub/' });
  assert.equal(twin?.file, 'licenses/mit/index.md');
  assert.equal(
    twin?.text,
    '---\ntitle: "MIT License"\nurl: https://site.example/sub/licenses/mit/\nsummary: "One: \\"line\\"."\nchecked: 2026-11-20\n---\n\n# MIT License\n',
  );
});

test('a page that has no twin gets none', () => {
  const html = '<main><h1>x</h1></main>';
  assert.equal(twinOf(builtPage('search/index.html', html), place), undefined);
  assert.equal(twinOf(builtPage('404.html', html), place), undefined);
  assert.equal(twinOf(builtPage('old/index.html', '<p>moved</p>'), place), undefined);
});

test('links are whole, also in a folder of the host', () => {
  const links = '<p><a href="/a/#b">A</a>, <a href="#c">C</a>, <a href="https://other.example/x_(y)">O</a></p>';
  assert.equal(
    bodyOf(links),
    '[A](https://site.example/a/#b), [C](https://site.example/licenses/mit/#c), [O](<https://other.example/x_(y)>)',
  );
  assert.match(
    bodyOf(links, { url: 'https://site.example', base: '/sub/' }),
    /^\[A\]\(https:\/\/site.example\/sub\/a\//,
  );
});

test('answers carry verdict, sentence, clause and the number of their source', () => {
  const answer =
    '<dl><div class="ask"><dt>Sell it?</dt><dd><span class="sign"><svg></svg>Yes, if</span></dd><dd>Keep the notice. <span class="clause">Grant</span><sup class="citation"><a href="#s1">1</a></sup></dd></div></dl>';
  assert.equal(bodyOf(answer), '- **Sell it?** Yes, if. Keep the notice. (Grant) [1]');
});

test('what an earlier text answered stands apart from the answer of the last one', () => {
  const answers =
    '<dl><div class="ask"><dt>Sell it?</dt><dd>No</dd><dd>Ask first.</dd><dd class="earlier"><p>Yes <span class="note">(texts before 2025)</span></p>Keep the notice.</dd></div></dl>';
  assert.equal(bodyOf(answers), '- **Sell it?** No. Ask first.\n\n  Yes (texts before 2025)\n\n  Keep the notice.');
});

test('sources stand at the foot under their numbers, without the ways back', () => {
  const list =
    '<h2>Sources</h2><ol class="source-list"><li id="s1"><div><a href="https://x.example/">X</a> <span>read 1 Nov</span> <span class="back"><a href="#c1">↑</a></span></div></li></ol>';
  assert.equal(bodyOf(list), '## Sources\n\n1. [X](https://x.example/) read 1 Nov');
});

test('a table has a line a row; what would break it is escaped', () => {
  const table =
    '<table><caption>Sizes</caption><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>1|2</td><td><ul><li>x</li><li>y</li></ul></td></tr><tr><td>3</td></tr></tbody></table>';
  assert.equal(bodyOf(table), 'Sizes\n\n| A | B |\n| --- | --- |\n| 1\\|2 | x; y |\n| 3 |   |');
  assert.equal(bodyOf('<table><thead></thead><tbody></tbody></table>'), '');
});

test('chrome is left out', () => {
  const chrome =
    '<nav>n</nav><form>f</form><button>b</button><p hidden>h</p><p aria-hidden="true">a</p><p data-needs-scripts>s</p><svg><text>t</text></svg><div><a class="sl-anchor-link" href="#x">Section</a></div>';
  assert.equal(bodyOf(`${chrome}<p>Text</p>`), 'Text');
});

test('what Markdown would read as marks stays text', () => {
  assert.equal(bodyOf('<p>*a* [b] _c_ d_e &lt;f&gt; &amp;amp;</p>'), '\\*a\\* \\[b\\] \\_c\\_ d_e \\<f> \\&amp;');
  assert.equal(
    bodyOf('<p># no heading</p><p>1. no list</p><p>- none</p>'),
    '\\# no heading\n\n1\\. no list\n\n\\- none',
  );
});

test('words that only their style keeps apart get a space, endings of words none', () => {
  assert.equal(bodyOf('<p><b>Name</b><small>what it is</small></p>'), '**Name** what it is');
  assert.equal(
    bodyOf('<p><a href="/a/">GPL</a>s and <a href="/a/">Meta</a>’s</p>').replace(/\(.*?\)/g, ''),
    '[GPL]s and [Meta]’s',
  );
});

test('lists in lists are indented under what they belong to', () => {
  assert.equal(
    bodyOf('<ol><li>One<ul><li>a</li><li>b</li></ul></li><li>Two</li></ol>'),
    '1. One\n\n   - a\n   - b\n2. Two',
  );
});

test('a cell over several rows or columns stands in each of them', () => {
  const html =
    '<table><tr><th rowspan="2">Weights</th><td>Held</td><td>3</td></tr><tr><td colspan="2">Open</td></tr></table>';
  assert.match(bodyOf(html), /\| Weights \| Held \| 3 \|\n\| Weights \| Open \| Open \|$/);
});

const twin = (file: string, title: string) =>
  twinOf(builtPage(file, `<meta name="description" content="About it."><main><h1>${title}</h1></main>`), place) ??
  assert.fail();
const about = { ...place, name: 'Site', description: 'What it is.' };

test('llms.txt follows the convention: name, what it is, links by kind, what may be left out last', () => {
  const twins = [
    twin('index.html', 'Front'),
    twin('licenses/mit/index.html', 'MIT'),
    twin('changes/2026-11-29/index.html', 'What changed'),
    twin('status/index.html', 'Kept'),
  ];
  const text = llmsIndex(twins, about);
  assert.match(
    text,
    /^# Site\n\n> What it is\.\n\n[^#\n]+\n\n## Start here\n\n- \[Front\]\(https:\/\/site\.example\/index\.md\): About it\.\n\n## Licenses\n/,
  );
  assert.match(
    text,
    /\n## Optional\n\n- \[What changed\]\(.*\n- \[Kept\]\(https:\/\/site\.example\/status\/index\.md\): About it\.\n$/,
  );
});

test('llms-full.txt has the whole text of entries, and of nothing else', () => {
  const text = llmsFull([twin('licenses/mit/index.html', 'MIT'), twin('licenses/index.html', 'Licenses')], about);
  assert.match(text, /\n# MIT\n/);
  assert.doesNotMatch(text, /\n# Licenses\n/);
});
