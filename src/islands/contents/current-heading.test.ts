import assert from 'node:assert/strict';
import { test } from 'node:test';
import { currentHeading, type Position } from './current-heading.ts';

const page = [100, 500, 900, 1950, 2150, 2300];
const end = 1800;
/** The page scrolled to `y`, in a window 600 high; after a jump to a heading, if one is given. */
const at = (y: number, jumpedTo?: number): Position => ({
  tops: page.map((top) => top - y),
  height: 600,
  landing: 80,
  isAtEnd: y === end,
  jumpedTo,
});

test('the last heading that has passed a third of the window is the current one', () => {
  assert.equal(currentHeading(at(0)), 0);
  assert.equal(currentHeading(at(299)), 0);
  assert.equal(currentHeading(at(300)), 1);
  assert.equal(currentHeading(at(1500)), 2);
});

test('before the first heading it is the first', () => {
  assert.equal(currentHeading({ ...at(0), tops: [400, 900] }), 0);
});

test('at the end it is the last, however low that stands', () => {
  assert.equal(currentHeading(at(end - 1)), 3);
  assert.equal(currentHeading(at(end)), 5);
});

test('after a jump it is the one jumped to, as long as it stands there', () => {
  assert.equal(currentHeading(at(1700, 3)), 2, 'not there yet');
  assert.equal(currentHeading({ ...at(420, 1), tops: [-320, 80, 150] }), 1, 'the next has passed a third already');
  assert.equal(currentHeading({ ...at(420, 1), tops: [-323, 77, 147] }), 2, 'scrolled on');
});

test('… also where the end of the page stops the jump', () => {
  assert.equal(currentHeading(at(end, 4)), 4);
  assert.equal(currentHeading(at(end, 0)), 5, 'out of sight: the reader came here otherwise');
  assert.equal(currentHeading(at(end - 3, 4)), 3, 'scrolled back');
});
