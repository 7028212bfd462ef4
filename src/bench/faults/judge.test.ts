import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Fault } from '../../checks/content/fault.ts';
import { expectationsOf } from './expect.ts';
import { type Item, mutationSchema } from './item.ts';
import { judge } from './judge.ts';

const files: Record<string, string> = { 'glossary/fork.yml': 'term: Fork\nsee: [projects/valkey]\nsources: []\n' };
const read = (file: string) => files[file];

function item(fields: object, more: Partial<Item> = {}): Item {
  const changes = [{ ...mutationSchema.parse(fields), file: 'glossary/fork.yml' }];
  return { subject: '', name: '', kind: '', passes: false, warning: false, most: undefined, changes, ...more };
}

function fault(line: number, message: string, file = 'content/glossary/fork.yml'): Fault {
  return { file, line, column: 1, where: 'see', message, warning: false };
}

const outcome = (each: Item, ...faults: Fault[]) => judge(each, expectationsOf(each, read), faults).outcome;

const slip = item({ replace: 'valkey', by: 'valkeys', says: '"valkey"' });

test('a fault at the changed line that says what it should is named', () => {
  assert.equal(outcome(slip, fault(2, 'is not there; did you mean "valkey"?')), 'named');
});

test('a fault at another line or in another file is misplaced', () => {
  assert.equal(outcome(slip, fault(1, 'is not there; did you mean "valkey"?')), 'misplaced');
  assert.equal(
    outcome(slip, fault(2, 'is not there; did you mean "valkey"?', 'content/glossary/cla.yml')),
    'misplaced',
  );
});

test('a fault that says something else, or speaks as a parser, is misworded', () => {
  assert.equal(outcome(slip, fault(2, 'is not there; did you mean "redis"?')), 'misworded');
  assert.equal(
    outcome(slip, fault(2, 'is not there; did you mean "valkey"?'), fault(3, 'Unexpected token }; take it out')),
    'misworded',
  );
});

test('a fault that does not say what to do is misworded', () => {
  assert.equal(outcome(slip, fault(2, '"valkeys" is not "valkey"')), 'misworded');
  assert.equal(outcome(slip, fault(2, '"valkeys" is not "valkey"; nobody knows it')), 'misworded');
});

test('nothing found is silent, and a warning is no fault', () => {
  assert.equal(outcome(slip), 'silent');
  assert.equal(outcome(slip, { ...fault(2, 'is not there; did you mean "valkey"?'), warning: true }), 'silent');
});

test('a line may be named by its text, in another file too', () => {
  assert.equal(outcome(item({ remove: true, line: 'sources' }), fault(3, 'is gone; bring it back')), 'named');
  assert.throws(() => outcome(item({ remove: true, line: 'aliases' })), /has no line with "aliases"/);
});

test('both changes of a pair have to be named', () => {
  const second = { ...mutationSchema.parse({ replace: 'sources: []', by: 'sources: {}' }), file: 'glossary/fork.yml' };
  const pair = { ...slip, changes: [...slip.changes, second] };
  assert.equal(outcome(pair, fault(2, 'is not there; write "valkey"'), fault(3, 'is no list; write one')), 'named');
  assert.equal(outcome(pair, fault(2, 'is not there; write "valkey"')), 'misplaced');
});

test('too many faults for one are a flood', () => {
  assert.equal(
    outcome({ ...slip, most: 1 }, fault(2, 'is not there; write "valkey"'), fault(3, 'is no list; write one')),
    'flooded',
  );
});

test('a right thing must pass', () => {
  const right = item({ add: '\n' }, { passes: true });
  assert.equal(outcome(right), 'named');
  assert.equal(outcome(right, fault(4, 'is blank')), 'refused');
});
