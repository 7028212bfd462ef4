import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path/posix';
import { test } from 'node:test';
import { filesUnder } from '../../machine/files.ts';

const [, block = ''] = /^## Where things are\n\n```\n(.*?)^```/ms.exec(readFileSync('README.md', 'utf8')) ?? [];

/** A row of the block: what it names, a path from the root each, and all it says, over several lines or not. */
interface Row {
  names: string[];
  text: string;
}

/** The names that a row begins with: folders one after the other, or one file. */
const namesIn = (line: string) => /^(?:[\w./-]+\/ )*[\w./-]+/.exec(`${line} `)?.[0].trim().split(' ') ?? [];

function rowsOf(lines: readonly string[]): Row[] {
  let top = '';
  const rows: Row[] = [];
  for (const line of lines) {
    const [, indent = '', text = ''] = /^( *)(.*)$/.exec(line) ?? [];
    if (indent.length > 2) {
      const last = rows.at(-1);
      if (last) last.text += ` ${text}`;
      continue;
    }
    if (indent === '') top = namesIn(text)[0] ?? '';
    const names = namesIn(text).map((name) => (indent === '' ? name : top + name));
    rows.push({ names, text });
  }
  return rows;
}
const rows = rowsOf(block.trimEnd().split('\n'));

/** Every folder of `top` that files lie in, so many levels below it, with a slash at its end: `src/model/`. */
function folders(top: string, depth: number): string[] {
  const within = filesUnder(top).map((file) => dirname(file).split('/'));
  const deep = within.filter((parts) => parts.length >= depth && parts[0] !== '.');
  return [...new Set(deep.map((parts) => `${top}${parts.slice(0, depth).join('/')}/`))];
}

test('the block on where things are has a row for each folder of the code and all that lies in content/', () => {
  const files = filesUnder('content').filter((file) => !file.includes('/'));
  const there = [...folders('content/', 1), ...files.map((file) => `content/${file}`), ...folders('src/', 1)];
  const named = new Set(rows.flatMap(({ names }) => names));
  assert.deepEqual(
    there.filter((path) => !named.has(path)),
    [],
  );
});

test('the row of a folder of the code names the folders in it', () => {
  const unnamed = folders('src/', 2).filter((path) => {
    const [, parent = '', name = ''] = /^(src\/[^/]+\/)(.+)$/.exec(path) ?? [];
    // Those of the pages are addresses.
    const { text = '' } = rows.find(({ names }) => names.includes(parent)) ?? {};
    return parent !== 'src/pages/' && !new RegExp(`(?<![\\w/-])${name}`).test(text);
  });
  assert.deepEqual(unnamed, []);
});

test('nothing has a row that is not there', () => {
  const named = rows.flatMap(({ names }) => names);
  assert.ok(named.length > 30);
  assert.deepEqual(
    named.filter((path) => !existsSync(path)),
    [],
  );
});
