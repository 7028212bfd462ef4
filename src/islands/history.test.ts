import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SelectRun } from './history.ts';

test('options passed in one select are one step, and the next select begins another', () => {
  const run = new SelectRun();
  assert.equal(run.continues('kind'), false);
  assert.equal(run.continues('kind'), true);
  assert.equal(run.continues('kind'), true);
  assert.equal(run.continues('direction'), false);
  assert.equal(run.continues('kind'), false);
});

test('whoever leaves the select, or goes back, begins another step there', () => {
  const run = new SelectRun();
  run.continues('kind');
  run.end();
  assert.equal(run.continues('kind'), false);
});

test('what is no select is a step each time', () => {
  const run = new SelectRun();
  assert.equal(run.continues(undefined), false);
  assert.equal(run.continues(undefined), false);
  run.continues('kind');
  run.continues(undefined);
  assert.equal(run.continues('kind'), false);
});
