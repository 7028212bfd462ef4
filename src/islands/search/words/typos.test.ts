import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isTypo } from './typos.ts';

const slips: readonly [kind: string, typed: string, meant: string][] = [
  ['swapped', 'apahce', 'apache'],
  ['swapped at the end', 'lgpl', 'lglp'],
  ['dropped', 'apche', 'apache'],
  ['dropped first', 'pache', 'apache'],
  ['dropped last', 'apach', 'apache'],
  ['doubled', 'appache', 'apache'],
  ['doubled last', 'apachee', 'apache'],
  ['one too many', 'aplache', 'apache'],
  ['one too many last', 'apachez', 'apache'],
  ['a key beside', 'apachr', 'apache'],
  ['a key above', 'a0ache', 'apache'],
  ['three letters swapped', 'mti', 'mit'],
  ['three letters, a key beside', 'mut', 'mit'],
  ['three letters, one doubled', 'mitt', 'mit'],
];
for (const [kind, typed, meant] of slips) {
  test(`${kind}: ${typed} is ${meant}`, () => assert.ok(isTypo(typed, meant)));
}

const others: readonly [typed: string, meant: string][] = [
  ['apache', 'apache'],
  ['apaxhx', 'apache'],
  ['apqche', 'apxche'],
  ['apachezz', 'apache'],
  ['llama4', 'llama3'],
  ['llama31', 'llama1'],
  ['mitx', 'mit'],
  ['mi', 'mit'],
  ['mpt', 'mit'],
  ['al', 'la'],
  ['llama3', 'llama'],
];
for (const [typed, meant] of others) {
  test(`${typed} is no slip of ${meant}`, () => assert.ok(!isTypo(typed, meant)));
}
