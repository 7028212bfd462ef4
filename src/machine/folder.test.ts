import assert from 'node:assert/strict';
import { test } from 'node:test';
import { requireFit } from './folder.ts';

test('a folder that the site cannot be built in is refused with the sign in its name', () => {
  for (const sign of ['#', '?', '*'])
    assert.throws(() => requireFit(`/home/a ${sign}b/site`), {
      message: `Vite, which builds the site, cannot work below a folder with ${sign} in its name; rename it or move the project.`,
    });
  requireFit('/home/a b %20c/Ünïcode & co (1)/site');
});
