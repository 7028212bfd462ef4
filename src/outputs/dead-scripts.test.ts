import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { deadScripts } from './dead-scripts.ts';

const starlight = new URL('../../node_modules/@astrojs/starlight/dist/', import.meta.url);

for (const file of Object.keys(deadScripts)) {
  test(`Starlight still has ${file}, and its page still asks for it`, () => {
    const script = readFileSync(new URL(file, starlight), 'utf8');
    assert.match(script, /starlight__sidebar/);
    const page = readFileSync(new URL('components/Page.astro', starlight), 'utf8');
    assert.ok(page.includes(file.replace(/\.js$/, '')));
  });
}
