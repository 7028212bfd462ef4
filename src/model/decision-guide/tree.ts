import { latestPlaces, reachedFrom } from './reach.ts';

/** As much of the decision guide as makes its tree: questions whose answers lead to questions or outcomes. */
export interface Tree {
  start: string;
  questions: readonly { id: string; answers: readonly { id: string; next: string }[] }[];
  outcomes: readonly { id: string; runnerUp: { outcome: string; tip: { question: string; answer: string } } }[];
}

/** Something that makes the guide not a tree to walk, and the field where it shows. */
export interface TreeFault {
  path: (string | number)[];
  message: string;
}

/** The most questions that any reader is asked. */
const mostAsked = 7;

/** All that keeps a reader from reaching an end, or an end from being reached, or makes a runner-up no neighbor. */
export function findFaults(guide: Tree): TreeFault[] {
  const apart = findFaultsApart(guide);
  const astray = [...apart, ...unreached(guide)];
  // Ways and neighbors are worth a word only in a tree whose answers all lead on.
  return astray.length > 0 ? astray : [...tooLong(guide), ...wrongTips(guide)];
}

/** Those that stand whatever else of the guide cannot be read. */
export function findFaultsApart(guide: Tree): TreeFault[] {
  return [...repeatedIds(guide), ...pointers(guide), ...cycles(guide)];
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
      .map(({ id, path }) => ({ path, message: `"${id}" is the id of another one above; choose another` }));
  const answers = guide.questions.flatMap((question, q) =>
    repeats(question.answers.map(({ id }, a) => ({ id, path: ['questions', q, 'answers', a, 'id'] }))),
  );
  return [...repeats(idFields(guide)), ...answers];
}

function pointers(guide: Tree): TreeFault[] {
  const outcomes = guide.outcomes.map(({ id }) => id);
  const known = idFields(guide).map(({ id }) => id);
  const nowhere = (id: string, path: (string | number)[]) =>
    known.includes(id) ? [] : [{ path, message: `"${id}" is no question and no outcome; write the id of one` }];
  const runnersUp = guide.outcomes.flatMap(({ id, runnerUp: { outcome } }, index) => {
    const path = ['outcomes', index, 'runnerUp', 'outcome'];
    if (outcome === id) return [{ path, message: `"${id}" is its own runner-up; name another outcome` }];
    return outcomes.includes(outcome) ? [] : [{ path, message: `"${outcome}" is no outcome; write the id of one` }];
  });
  const answers = guide.questions.flatMap((question, q) =>
    question.answers.flatMap(({ next }, a) => nowhere(next, ['questions', q, 'answers', a, 'next'])),
  );
  const questions = guide.questions.map(({ id }) => id);
  const start = questions.includes(guide.start)
    ? []
    : [{ path: ['start'], message: `"${guide.start}" is no question to begin with; write the id of one` }];
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
      found.push({
        path: ['questions', q, 'answers', a, 'next'],
        message: `leads round in a circle, ${circle}; lead it to another question or outcome`,
      });
    }
    done.add(id);
  };
  for (const { id } of guide.questions) visit(id, []);
  return found;
}

function unreached(guide: Tree): TreeFault[] {
  if (!guide.questions.some(({ id }) => id === guide.start)) return [];
  const reached = reachedFrom(guide, guide.start);
  return idFields(guide)
    .filter(({ id }) => !reached.has(id))
    .map(({ id, path }) => ({ path, message: `no answer leads to "${id}"; lead one there, or take it out` }));
}

/** Questions that some way asks when enough were asked already; of each such way the first. */
function tooLong(guide: Tree): TreeFault[] {
  const places = latestPlaces(guide, guide.start);
  const message = `is question ${mostAsked + 1} of some way to it, and no reader is asked more than ${mostAsked}; shorten that way`;
  return idFields(guide)
    .filter(({ id }) => places.get(id) === mostAsked + 1)
    .map(({ path }) => ({ path, message }));
}

/** Runners-up that the named answer does not lead to, or that is asked on no way to the outcome. */
function wrongTips(guide: Tree): TreeFault[] {
  return guide.outcomes.flatMap(({ id, runnerUp: { outcome, tip } }, index) => {
    const fault = (field: 'question' | 'answer', message: string) => [
      { path: ['outcomes', index, 'runnerUp', 'tip', field], message },
    ];
    const question = guide.questions.find((each) => each.id === tip.question);
    if (!question) return fault('question', `"${tip.question}" is no question; write the id of one`);
    if (!reachedFrom(guide, question.id).has(id)) {
      return fault('question', `"${tip.question}" is asked on no way to "${id}"; name one that is`);
    }
    const answer = question.answers.find((each) => each.id === tip.answer);
    if (!answer) return fault('answer', `"${tip.answer}" is no answer to "${tip.question}"; write the id of one`);
    if (reachedFrom(guide, answer.next).has(outcome)) return [];
    return fault('answer', `"${tip.answer}" does not lead to "${outcome}"; name one that does`);
  });
}
