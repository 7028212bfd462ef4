import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeBy } from './place.ts';

const window = { width: 400, height: 600 };
const box = { width: 300, height: 100 };

test('a box stands below its term, at its left edge', () => {
  assert.deepEqual(placeBy({ left: 40, top: 100, bottom: 120 }, box, window), { left: 40, top: 126 });
});

test('at the right side it moves into the window', () => {
  assert.equal(placeBy({ left: 390, top: 100, bottom: 120 }, box, window).left, 94);
});

test('in a window narrower than the box its beginning is in sight', () => {
  assert.equal(placeBy({ left: 40, top: 100, bottom: 120 }, box, { width: 200, height: 600 }).left, 6);
});

test('at the bottom it goes above the term', () => {
  assert.equal(placeBy({ left: 40, top: 550, bottom: 570 }, box, window).top, 444);
});

test('where it fits on neither side it stands below, where the page scrolls', () => {
  assert.equal(placeBy({ left: 40, top: 50, bottom: 70 }, box, { width: 400, height: 120 }).top, 76);
});
