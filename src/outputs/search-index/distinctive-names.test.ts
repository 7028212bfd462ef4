import assert from 'node:assert/strict';
import { test } from 'node:test';
import { distinctiveNames, ownerCounts } from './distinctive-names.ts';
import type { SearchablePage } from './read-page.ts';

const page = (type: 'model' | 'license' | 'company', ...names: string[]): SearchablePage => ({
  url: '/',
  title: names[0] ?? '',
  card: { type },
  names,
  sentence: '',
  html: '',
  linksTo: new Set(),
});
const kept = (of: SearchablePage, ...others: SearchablePage[]) => distinctiveNames(of, ownerCounts([of, ...others]));

test('a name of a model that holds a shorter one is left out', () => {
  const qwen = page('model', 'Qwen2.5', 'qwen-2.5', 'qwen 2.5 7b', 'Qwen/Qwen2.5-7B-Instruct', 'tongyi');
  assert.deepEqual(kept(qwen), ['Qwen2.5', 'tongyi']);
});

test('what several lines are called holds nothing', () => {
  const one = page('model', 'Llama 3', 'llama', 'llama 70b');
  assert.deepEqual(kept(one, page('model', 'Llama 2', 'llama')), ['Llama 3', 'llama', 'llama 70b']);
});

test('a license may be called like the line that came with it', () => {
  const dino = page('model', 'DINOv3', 'facebook/dinov3-vits16');
  assert.deepEqual(kept(dino, page('license', 'DINOv3')), ['DINOv3']);
});

test('every name of a license is kept, of spellings that are compared as one the first', () => {
  const gpl = page('license', 'GPL-3.0', 'gpl-3.0', 'GPLv3', 'GNU GPL 3.0', 'GPL 3 license');
  assert.deepEqual(kept(gpl), ['GPL-3.0', 'GNU GPL 3.0', 'GPL 3 license']);
});

test('a name whose words all stand in the title is left out', () => {
  const grafana = page('company', 'Grafana Labs', 'grafana', 'loki', 'Grafana Loki');
  assert.deepEqual(kept(grafana), ['Grafana Labs', 'loki', 'Grafana Loki']);
});
