import assert from 'node:assert/strict';
import { test } from 'node:test';
import { callsSearch, fieldCommandOf, isSpace, type KeyPress } from './meaning.ts';

const pc = { isMac: false, singleKeys: true };
const mac = { isMac: true, singleKeys: true };
const altGraph = { getModifierState: (key: string) => key === 'AltGraph' };

test('Ctrl K calls the search, on a Mac ⌘ K, with Caps Lock too', () => {
  for (const key of ['k', 'K']) {
    assert.equal(callsSearch({ key, code: 'KeyK', ctrlKey: true }, pc), true);
    assert.equal(callsSearch({ key, code: 'KeyK', metaKey: true }, mac), true);
  }
  assert.equal(callsSearch({ key: 'k', code: 'KeyK', ctrlKey: true }, mac), false, 'deletes to the end of the line');
});

test('with any other modifier it belongs to the browser', () => {
  const others: KeyPress[] = [{ shiftKey: true }, { altKey: true }, { metaKey: true }, { ctrlKey: false }];
  for (const other of others) {
    assert.equal(callsSearch({ key: 'K', code: 'KeyK', ctrlKey: true, ...other }, pc), false, JSON.stringify(other));
  }
});

test('layouts without Latin letters call it by the place of the key', () => {
  for (const key of ['л', 'κ', 'ن', 'ל', 'า', 'の', 'क']) {
    assert.equal(callsSearch({ key, code: 'KeyK', ctrlKey: true }, pc), true, key);
    assert.equal(callsSearch({ key, code: 'KeyJ', ctrlKey: true }, pc), false, key);
  }
});

test('layouts that have the letter elsewhere call it by the letter', () => {
  assert.equal(callsSearch({ key: 'k', code: 'KeyV', ctrlKey: true }, pc), true, 'Dvorak');
  assert.equal(callsSearch({ key: 't', code: 'KeyK', ctrlKey: true }, pc), false, 'Dvorak');
  assert.equal(callsSearch({ key: 'ł', code: 'KeyK', ctrlKey: true }, pc), false);
});

test('the slash calls it however the layout makes one, and no other chord with it', () => {
  const slashes: KeyPress[] = [
    { code: 'Slash' },
    { code: 'Digit7', shiftKey: true },
    { code: 'KeyQ', altKey: true, ctrlKey: true, ...altGraph },
  ];
  for (const slash of slashes) assert.equal(callsSearch({ key: '/', ...slash }, pc), true, slash.code);
  assert.equal(callsSearch({ key: '/', altKey: true }, mac), true);
  for (const held of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }]) {
    assert.equal(callsSearch({ key: '/', code: 'Slash', ...held }, pc), false, JSON.stringify(held));
  }
  assert.equal(callsSearch({ key: 'ю', code: 'Slash' }, pc), false, 'the place alone is a letter');
  assert.equal(callsSearch({ key: '?', code: 'Slash', shiftKey: true }, pc), false);
});

test('single keys can be switched off without the others', () => {
  const off = { isMac: false, singleKeys: false };
  assert.equal(callsSearch({ key: '/' }, off), false);
  assert.equal(callsSearch({ key: 'k', ctrlKey: true }, off), true);
});

test('in a field arrows move, Enter follows here, in a tab or in a window, Escape leaves', () => {
  assert.equal(fieldCommandOf({ key: 'ArrowDown' }), 'next');
  assert.equal(fieldCommandOf({ key: 'Escape' }), 'leave');
  assert.deepEqual(fieldCommandOf({ key: 'Enter' }), { follow: 'here' });
  assert.deepEqual(fieldCommandOf({ key: 'Enter', ctrlKey: true }), { follow: 'tab' });
  assert.deepEqual(fieldCommandOf({ key: 'Enter', metaKey: true }), { follow: 'tab' });
  assert.deepEqual(fieldCommandOf({ key: 'Enter', shiftKey: true }), { follow: 'window' });
  assert.equal(fieldCommandOf({ key: 'Enter', altKey: true }), undefined);
  assert.equal(fieldCommandOf({ key: 'ArrowDown', shiftKey: true }), undefined);
  assert.equal(fieldCommandOf({ key: 'Home', ctrlKey: true }), undefined);
});

test('keys of an input method mean nothing', () => {
  for (const composing of [{ isComposing: true }, { keyCode: 229 }]) {
    for (const key of ['Enter', 'Escape', 'ArrowDown', 'Process']) {
      assert.equal(fieldCommandOf({ key, ...composing }), undefined, key);
    }
    assert.equal(callsSearch({ key: '/', ...composing }, pc), false);
    assert.equal(callsSearch({ key: 'k', ctrlKey: true, ...composing }, pc), false);
    assert.equal(isSpace({ key: ' ', ...composing }), false);
  }
});

test('events without a key, or with a strange one, mean nothing', () => {
  const strange: KeyPress[] = [
    {},
    { key: '' },
    { key: 'Unidentified', code: 'KeyK', ctrlKey: true },
    { code: 'KeyK', ctrlKey: true },
    { key: 'constructor' },
    { key: '__proto__' },
  ];
  for (const press of strange) {
    assert.equal(callsSearch(press, pc), false, JSON.stringify(press));
    assert.equal(fieldCommandOf(press), undefined, JSON.stringify(press));
    assert.equal(isSpace(press), false);
  }
});
