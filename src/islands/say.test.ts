import assert from 'node:assert/strict';
import { beforeEach, mock, test } from 'node:test';
import { say, sayBriefly } from './say.ts';

beforeEach(() => {
  mock.timers.reset();
  mock.timers.enable({ apis: ['setTimeout'] });
});

test('a second word stays as long as the first did', () => {
  const status = { textContent: '' };
  sayBriefly(status, 'Copied');
  mock.timers.tick(2000);
  sayBriefly(status, 'Copied');
  mock.timers.tick(2000);
  assert.equal(status.textContent, 'Copied');
  mock.timers.tick(500);
  assert.equal(status.textContent, '');
});

test('what is not said briefly stays', () => {
  const status = { textContent: '' };
  sayBriefly(status, 'Copied');
  say(status, 'Your browser blocked copying.');
  mock.timers.tick(60_000);
  assert.equal(status.textContent, 'Your browser blocked copying.');
});
