import { commonQuestions } from '../model/questions.ts';
import { entryOf } from './catalogue.ts';
import { termsGroupsOf } from './model-terms.ts';
import { sampleCatalogue } from './sample.ts';

const answer = (verdict: string) => ({ verdict, text: 'So it is.', clause: '§1', source: 'paper' });
const answers = (verdict: string) => Object.fromEntries(commonQuestions.map((question) => [question, answer(verdict)]));
const gate = { kind: 'user-cap', scope: 'all', says: 'You have many users.', clause: '§2', source: 'paper' };
/** A release by its name, which is its size, and its licenses. */
export const release = (name: string, ...weights: object[]) => ({ name, sizes: [name], weights, sources: ['paper'] });

/** A small catalogue with lines of models under licenses of every kind, for tests. */
export const all = sampleCatalogue({
  sources: { paper: { url: 'https://example.org/', publisher: 'X', accessed: '2026-01-01', kind: 'paper' } },
  licenses: {
    free: { covers: ['weights'], answers: answers('yes') },
    attributed: { covers: ['data'], answers: { ...answers('yes'), 'train-and-release': answer('no') } },
    noticed: {
      covers: ['weights'],
      openness: 'open-source',
      answers: answers('yes-if'),
      conditions: ['include-copyright'],
    },
    research: { covers: ['weights'], openness: 'restricted', answers: answers('no') },
    changed: {
      covers: ['weights'],
      published: '2024-05-01',
      texts: ['2023-09-01', '2024-05-01'].map((date) => ({
        date,
        changed: 'A badge.',
        ...(date === '2023-09-01' && { shortTitle: 'First text' }),
        read: 'whole',
        source: 'paper',
      })),
      answers: {
        ...answers('yes-if'),
        'leave-name-off': { ...answer('no'), since: '2024-05-01' },
        host: { ...answer('no'), since: '2024-05-01', earlier: [answer('yes')] },
      },
      conditions: ['display-attribution'],
      duties: [{ duty: 'Show a badge', when: 'Always', clause: '§3', since: '2024-05-01', source: 'paper' }],
      gates: [{ ...gate, since: '2024-05-01' }],
    },
    capped: {
      covers: ['weights'],
      openness: 'open-weights',
      answers: answers('yes-if'),
      gates: [gate, { ...gate, scope: 'artefact', artefact: 'The vision model' }],
    },
  },
  companies: { acme: { title: 'Acme', opened: [{ model: 'line', layerName: 'Weights', strings: 'Many users' }] } },
  models: {
    line: {
      title: 'Line',
      publisher: { company: 'acme' },
      releases: [
        { ...release('7B', { license: 'free' }), released: '2024-05', ids: ['Acme/Line-7B'] },
        { ...release('14B', { license: 'free' }), released: '2024-03-01' },
        { ...release('3B', { license: 'research' }), ids: ['Acme/Line-3B'], confidence: 'secondary' },
        release('vision', { license: 'capped', things: ['The vision model'] }),
        release('text', { license: 'capped' }),
        release('tuned', { license: 'free' }, { license: 'capped' }),
        release('voice', { license: 'attributed' }),
        release('odd', { licenseName: 'Own text', openness: 'restricted' }),
        release('odd and no', { licenseName: 'Own text', openness: 'restricted' }, { license: 'research' }),
      ],
    },
    other: { title: 'Other', publisher: { company: 'acme' }, releases: [release('1B', { license: 'free' })] },
    twice: { title: 'Twice', releases: [release('2B', { license: 'noticed' }, { license: 'capped' })] },
    aged: {
      title: 'Aged',
      releases: [
        release('old', { license: 'changed', text: '2023-09-01' }),
        release('new', { license: 'changed', text: '2024-05-01' }),
      ],
    },
    lonely: { title: 'Lonely', releases: [release('1B', { license: 'capped' })] },
  },
});
/** The line whose releases differ most. */
export const line = entryOf(all, { collection: 'models', id: 'line' });
/** Its releases by what they are under. */
export const groups = termsGroupsOf(all, line);
