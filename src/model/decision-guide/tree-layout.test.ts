import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decisionGuide } from '../../catalogue/singles.ts';
import { reachedFromStart } from './paths.ts';
import { type Box, type Graph, layOut } from './tree-layout.ts';

const question = (id: string, ...next: string[]) => ({ id, answers: next.map((to) => ({ next: to })) });
const ends = (...ids: string[]) => ids.map((id) => ({ id }));

/** Seven questions one behind the other, each with a short cut to every end and to the question after the next. */
const tangled: Graph = {
  start: 'q0',
  questions: Array.from({ length: 7 }, (_, at) =>
    question(`q${at}`, ...(at < 6 ? [`q${at + 1}`] : []), ...(at < 5 ? [`q${at + 2}`] : []), 'a', `end${at}`),
  ),
  outcomes: ends('a', ...Array.from({ length: 7 }, (_, at) => `end${at}`)),
};
const wide: Graph = {
  start: 'q',
  questions: [question('q', ...Array.from({ length: 20 }, (_, at) => `end${at}`))],
  outcomes: ends(...Array.from({ length: 20 }, (_, at) => `end${at}`)),
};
const graphs: Record<string, Graph> = { 'the real guide': decisionGuide(), tangled, wide };
/** Boxes of one line, two and three. */
const heightOf = (id: string) => 30 + 16 * (id.length % 3);

const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

for (const [name, graph] of Object.entries(graphs)) {
  const { boxes, lines, width, height } = layOut(graph, heightOf);
  const boxOf = (id: string) => boxes.find((box) => box.id === id);

  test(`${name}: every node that is reached stands there once, as tall as its words need`, () => {
    assert.deepEqual(boxes.map(({ id }) => id).sort(), [...reachedFromStart(graph as never)].sort());
    for (const box of boxes) assert.equal(box.height, heightOf(box.id), box.id);
  });

  test(`${name}: no two boxes overlap, and all lies within the picture`, () => {
    for (const [at, box] of boxes.entries()) {
      for (const other of boxes.slice(at + 1)) assert.ok(!overlap(box, other), `${box.id} lies on ${other.id}`);
    }
    const corners = [
      ...boxes.flatMap((box) => [[box.x, box.y] as const, [box.x + box.width, box.y + box.height] as const]),
      ...lines.flatMap((line) => line.corners),
    ];
    for (const [x, y] of corners) assert.ok(x >= 0 && y >= 0 && x <= width && y <= height, `${x}, ${y}`);
  });

  test(`${name}: a line for each answer, those of two answers that lead to the same drawn once`, () => {
    const asked = graph.questions.flatMap(({ id, answers }) => answers.map(({ next }) => `${id} ${next}`));
    assert.deepEqual(lines.map(({ from, to }) => `${from} ${to}`).sort(), [...new Set(asked)].sort());
  });

  test(`${name}: a line runs at right angles from the right side of its question to the left side of what follows`, () => {
    for (const { from, to, corners } of lines) {
      const [a, b] = [boxOf(from), boxOf(to)];
      assert.ok(a && b && a.x + a.width < b.x, `${from} stands left of ${to}`);
      assert.deepEqual(corners[0], [a.x + a.width, a.y + a.height / 2]);
      assert.deepEqual(corners.at(-1), [b.x, b.y + b.height / 2]);
      for (const [at, [x, y]] of corners.slice(1).entries()) {
        const [beforeX, beforeY] = corners[at] ?? [];
        assert.ok(
          (x === beforeX) !== (y === beforeY) || (x === beforeX && y === beforeY),
          `${from} to ${to}: ${x}, ${y}`,
        );
        assert.ok(x >= (beforeX ?? 0), 'never back');
      }
    }
  });

  test(`${name}: no line runs through a box`, () => {
    for (const { from, to, corners } of lines) {
      for (const [at, [x, y]] of corners.slice(1).entries()) {
        const [beforeX = 0, beforeY = 0] = corners[at] ?? [];
        const way = { id: '', x: beforeX, y: Math.min(y, beforeY), width: x - beforeX, height: Math.abs(y - beforeY) };
        for (const box of boxes) assert.ok(!overlap(way, box), `${from} to ${to} runs through ${box.id}`);
      }
    }
  });

  test(`${name}: is laid out the same each time`, () => {
    assert.deepEqual(layOut(graph, heightOf), { boxes, lines, width, height });
  });
}

test('lines of different questions to different ends never run along each other', () => {
  for (const [name, graph] of Object.entries(graphs)) {
    const flat = layOut(graph, heightOf).lines.flatMap(({ from, to, corners }) =>
      corners.slice(1).flatMap(([x, y], at) => {
        const [beforeX = 0, beforeY = 0] = corners[at] ?? [];
        return y === beforeY && x > beforeX ? [{ from, to, y, left: beforeX, right: x }] : [];
      }),
    );
    for (const a of flat) {
      const beside = flat.filter((b) => a.from !== b.from && a.to !== b.to && a.y === b.y);
      for (const b of beside) {
        assert.ok(a.right <= b.left || b.right <= a.left, `${name}: ${a.from}–${a.to} and ${b.from}–${b.to}`);
      }
    }
  }
});
