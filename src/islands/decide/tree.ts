/** As much of the decision guide as makes its tree: questions whose answers lead to questions or outcomes. */
export interface Tree {
  start: string;
  questions: readonly { id: string; answers: readonly { id: string; next: string }[] }[];
  outcomes: readonly { id: string; runnerUp: { outcome: string } }[];
}

/** Something that makes the guide not a tree to walk, and the field where it shows. */
export interface TreeFault {
  path: (string | number)[];
  message: string;
}

/** All that keeps a reader from reaching an end, or an end from being reached. */
export function findFaults(guide: Tree): TreeFault[] {
  return [...repeatedIds(guide), ...pointers(guide), ...cycles(guide), ...unreached(guide)];
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
