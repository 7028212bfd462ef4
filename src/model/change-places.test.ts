import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changeAddress, kindAddress } from './change-places.ts';

test('a change is read on the page of its day', () => {
  const change = { id: '2026-11-27-mit', data: { date: '2026-11-27', pages: [{ collection: 'licenses' as const }] } };
  assert.equal(changeAddress(change), '/changes/2026-11-27/#2026-11-27-mit');
});

test('where the day outgrew its page, it is read with those of the kind of pages it names first', () => {
  const pages = [{ collection: 'models' as const }, { collection: 'licenses' as const }];
  const change = { id: '2026-11-29-tirex', data: { date: '2026-11-29', pages } };
  assert.equal(changeAddress(change), `${kindAddress('2026-11-29', 'models')}#2026-11-29-tirex`);
});
