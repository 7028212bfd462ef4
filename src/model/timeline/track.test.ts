import assert from 'node:assert/strict';
import { test } from 'node:test';
import { laneOf, pathsOf, trackOf } from './track.ts';

test('a move over the line goes in or out, any other stays', () => {
  assert.equal(trackOf(['copyleft'], ['source-available'])?.crossing, 'in');
  assert.equal(trackOf(['closed'], ['permissive'])?.crossing, 'out');
  assert.equal(trackOf(['permissive'], ['copyleft'])?.crossing, 'stayed');
});

test('the freest of several licenses counts', () => {
  assert.deepEqual(trackOf(['source-available'], ['source-available', 'copyleft']), {
    from: 'source-available',
    to: 'copyleft',
    crossing: 'out',
  });
});

test('an end that is not known draws nothing', () => {
  assert.equal(trackOf([], ['permissive']), undefined);
});

test('what is not open stands left of the line, share-alike terms in the copyleft lane', () => {
  assert.equal(laneOf({ openness: 'open-weights', conditions: ['naming'] }), 'source-available');
  assert.equal(laneOf({ openness: 'open-source', conditions: ['same-license--file'] }), 'copyleft');
  assert.equal(laneOf({ openness: 'open-data', conditions: ['include-copyright'] }), 'permissive');
});

test('the arrow points the way of the move', () => {
  assert.match(pathsOf({ from: 'permissive', to: 'closed', crossing: 'in' }).head ?? '', /l-9 8l9 8/);
  assert.deepEqual(pathsOf({ from: 'closed', to: 'closed', crossing: 'stayed' }), { end: 'M20 9h12v10h-12z' });
});
