import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Checker } from './checker.ts';

const checkerOf = (name: string) =>
  new Checker(process.cwd(), fileURLToPath(new URL(`fixtures/${name}.ts`, import.meta.url)));

test('a process that ended between two questions is begun anew', async () => {
  const checker = checkerOf('answers-once');
  assert.deepEqual(await checker.ask(), { faults: [] });
  await setTimeout(500);
  assert.deepEqual(await checker.ask(), { faults: [] });
  checker.stop();
});

test('one that breaks off is a crash, each time', async () => {
  const checker = checkerOf('never-answers');
  assert.deepEqual(await checker.ask(), { crash: 'ended with 3' });
  assert.deepEqual(await checker.ask(), { crash: 'ended with 3' });
  checker.stop();
});
