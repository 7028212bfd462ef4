import assert from 'node:assert/strict';
import { test } from 'node:test';
import { say, sayBriefly } from './say.ts';

test('a second word stays as long as the first did', ({ mock }) => {
  mock.timers.enable({ apis: ['setTimeout'] });
  const status = { textContent: '' };
  sayBriefly(status, 'Copied');
  mock.timers.tick(2000);
  sayBriefly(status, 'Copied');
  mock.timers.tick(2000);
  assert.equal(status.textContent, 'Copied');
  mock.timers.tick(500);
  assert.equal(status.textContent, '');
});

test('what is not said briefly stays', ({ mock }) => {
  mock.timers.enable({ apis: ['setTimeout'] });
  const status = { textContent: '' };
  sayBriefly(status, 'Copied');
  say(status, 'Your browser blocked copying.');
  mock.timers.tick(60_000);
  assert.equal(status.textContent, 'Your browser blocked copying.');
});
