/** As much of the decision guide as makes its tree: questions whose answers lead to questions or outcomes. */
export interface Tree {
  start: string;
  questions: readonly { id: string; answers: readonly { id: string; next: string }[] }[];
  outcomes: readonly {
    id: string;
    runnerUp: { outcome: string; tip?: { question: string; answer: string } | undefined };
  }[];
}

/** Something that makes the guide not a tree to walk, and the field where it shows. */
export interface TreeFault {
  path: (string | number)[];
  message: string;
}

/** All that keeps a reader from reaching an end, or an end from being reached. */
export function findFaults(guide: Tree): TreeFault[] {
  const faults = [...repeatedIds(guide), ...pointers(guide), ...cycles(guide), ...unreached(guide)];
  // Ways can be followed only where there is no circle and every answer leads on.
  return faults.length > 0 ? faults : [...tips(guide), ...tooLong(guide)];
}

function idFields(guide: Tree): { id: string; path: (string | number)[] }[] {
  const fields = (list: 'questions' | 'outcomes') =>
    guide[list].map(({ id }, index) => ({ id, path: [list, index, 'id'] }));
  return [...fields('questions'), ...fields('outcomes')];
}

function repeatedIds(guide: Tree): TreeFault[] {
  const repeats = (fields: { id: string; path: (string | number)[] }[]) =>
    fields
      .filter(({ id }, index) => fields.findIndex((field) => field.id === id) < index)
      .map(({ id, path }) => ({ path, message: `"${id}" is the id of another one above` }));
  const answers = guide.questions.flatMap((question, q) =>
    repeats(question.answers.map(({ id }, a) => ({ id, path: ['questions', q, 'answers', a, 'id'] }))),
  );
  return [...repeats(idFields(guide)), ...answers];
}

function pointers(guide: Tree): TreeFault[] {
  const outcomes = guide.outcomes.map(({ id }) => id);
  const known = idFields(guide).map(({ id }) => id);
  const nowhere = (id: string, path: (string | number)[]) =>
    known.includes(id) ? [] : [{ path, message: `"${id}" is no question and no outcome` }];
  const runnersUp = guide.outcomes.flatMap(({ id, runnerUp: { outcome } }, index) => {
    const path = ['outcomes', index, 'runnerUp', 'outcome'];
    if (outcome === id) return [{ path, message: `"${id}" is its own runner-up` }];
    return outcomes.includes(outcome) ? [] : [{ path, message: `"${outcome}" is no outcome` }];
  });
  const answers = guide.questions.flatMap((question, q) =>
    question.answers.flatMap(({ next }, a) => nowhere(next, ['questions', q, 'answers', a, 'next'])),
  );
  const questions = guide.questions.map(({ id }) => id);
  const start = questions.includes(guide.start)
    ? []
    : [{ path: ['start'], message: `"${guide.start}" is no question to begin with` }];
  return [...start, ...answers, ...runnersUp];
}

/** Answers that lead back to a question on the way to them, each once. */
function cycles(guide: Tree): TreeFault[] {
  const found: TreeFault[] = [];
  const done = new Set<string>();
  const visit = (id: string, above: readonly string[]) => {
    const q = guide.questions.findIndex((question) => question.id === id);
    if (done.has(id) || q < 0) return;
    const way = [...above, id];
    for (const [a, { next }] of (guide.questions[q]?.answers ?? []).entries()) {
      if (!way.includes(next)) {
        visit(next, way);
        continue;
      }
      const circle = [...way.slice(way.indexOf(next)), next].join(' → ');
      found.push({ path: ['questions', q, 'answers', a, 'next'], message: `leads round in a circle: ${circle}` });
    }
    done.add(id);
  };
  for (const { id } of guide.questions) visit(id, []);
  return found;
}

function unreached(guide: Tree): TreeFault[] {
  if (!guide.questions.some(({ id }) => id === guide.start)) return [];
  const reached = new Set<string>();
  const visit = (id: string) => {
    if (reached.has(id)) return;
    reached.add(id);
    const question = guide.questions.find((each) => each.id === id);
    for (const { next } of question?.answers ?? []) visit(next);
  };
  visit(guide.start);
  return idFields(guide)
    .filter(({ id }) => !reached.has(id))
    .map(({ id, path }) => ({ path, message: `no answer leads to "${id}"` }));
}

/** Tips that do not turn the answer: each is given on a way to its outcome and leads from there to the runner-up. */
function tips(guide: Tree): TreeFault[] {
  return guide.outcomes.flatMap(({ id, runnerUp }, index) => {
    if (!runnerUp.tip) return [];
    const path = ['outcomes', index, 'runnerUp', 'tip'];
    const question = guide.questions.find((each) => each.id === runnerUp.tip?.question);
    if (!question) return [{ path: [...path, 'question'], message: `"${runnerUp.tip.question}" is no question` }];
    if (!endsFrom(guide, question.id).has(id))
      return [{ path: [...path, 'question'], message: `"${question.id}" is on no way to "${id}"` }];
    const answer = question.answers.find((each) => each.id === runnerUp.tip?.answer);
    if (!answer)
      return [{ path: [...path, 'answer'], message: `"${runnerUp.tip.answer}" is no answer to "${question.id}"` }];
    return endsFrom(guide, answer.next).has(runnerUp.outcome)
      ? []
      : [{ path: [...path, 'answer'], message: `"${answer.id}" does not lead to "${runnerUp.outcome}"` }];
  });
}

/** Every node from `start` on, itself included. */
function endsFrom(guide: Tree, start: string): ReadonlySet<string> {
  const reached = new Set([start]);
  // A set lets its walker see what is added on the way.
  for (const id of reached)
    for (const { next } of guide.questions.find((each) => each.id === id)?.answers ?? []) reached.add(next);
  return reached;
}

/** A reader is asked at most seven questions; each question is counted once, however many ways lead to it. */
function tooLong(guide: Tree): TreeFault[] {
  const known = new Map<string, number>();
  const length = (id: string): number => {
    const question = guide.questions.find((each) => each.id === id);
    if (!question) return 0;
    const value = known.get(id) ?? 1 + Math.max(0, ...question.answers.map(({ next }) => length(next)));
    known.set(id, value);
    return value;
  };
  const most = length(guide.start);
  return most > 7 ? [{ path: ['start'], message: `a way from here asks ${most} questions; at most 7` }] : [];
}
