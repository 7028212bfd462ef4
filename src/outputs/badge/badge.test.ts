import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { XMLParser } from 'fast-xml-parser';
import { glyphs } from '../../model/sides.ts';
import { badge } from './badge.ts';
import { textWidth } from './letter-widths.ts';

interface Text {
  '#text': string;
  x: number;
  textLength: number;
}
interface Read {
  svg: { width: number; role: string; 'aria-label': string; title: string; path: { d: string }; g: { text: Text[] } };
}

/** A badge as a parser that is not ours reads it. */
function read(text: string): Read['svg'] {
  const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', parseAttributeValue: true });
  // Validated first: it throws where the text is no XML.
  return (parser.parse(text, true) as Read).svg;
}

test('it says name and sign in words, to ears as well', () => {
  const found = read(badge('Apache-2.0', 'open', 'Open source'));
  assert.equal(found.role, 'img');
  assert.equal(found.title, 'Apache-2.0: Open source');
  assert.equal(found['aria-label'], found.title);
  assert.deepEqual(
    found.g.text.map((each) => each['#text']),
    ['Apache-2.0', 'Open source'],
  );
});

test('letters that mean something in XML stay letters', () => {
  const name = `R&D <"One's"> ]]>`;
  assert.match(badge(name, 'held', 'Closed'), /R&amp;D &lt;&quot;One's&quot;&gt; \]\]&gt;/);
  assert.doesNotThrow(() => read(badge(name, 'held', 'Closed')));
});

for (const name of ['MIT', 'Llama 4 Community License Agreement', 'Licence ouverte déjà', '通义千问', 'WWW@MMM'])
  test(`${name} stands whole on its badge`, () => {
    const { width, g } = read(badge(name, 'part', 'Open weights'));
    const [first, second] = g.text;
    assert.ok(first && second);
    assert.ok(first.x >= 32 + 8);
    assert.ok(first.x + first.textLength < second.x);
    assert.ok(second.x + second.textLength < width);
    assert.ok(first.textLength >= textWidth(name, 12));
  });

test('each side has the sign that pages draw for it', () => {
  const drawn = readFileSync('src/components/Glyphs.astro', 'utf8');
  for (const side of ['open', 'part', 'held', 'unclear'] as const) {
    const [, path] = new RegExp(`id="${glyphs[side]}"[^>]*>\\s*<path d="([^"]+)"`).exec(drawn) ?? [];
    assert.equal(read(badge('MIT', side, 'x')).path.d, path);
  }
});

test('an accent adds nothing to a letter, and a letter nobody listed is as wide as the type is high', () => {
  assert.equal(textWidth('é', 10), textWidth('e', 10));
  assert.equal(textWidth('義', 10), 10);
  assert.equal(textWidth('iW', 1000), 222 + 944);
});
