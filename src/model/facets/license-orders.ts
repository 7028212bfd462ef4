import { type Question, questions } from '../questions.ts';
import { vocabulary } from '../vocabulary.ts';
import type { ComparedLicense } from './license-facets.ts';
import type { Order } from './order.ts';

/** What of a license decides its place. */
export type Sortable = Pick<ComparedLicense, 'shortTitle' | 'family' | 'openness'> & {
  answers: Partial<Record<Question, { verdict: string }>>;
};
type Compare = Order<Sortable>['compare'];

const byName: Compare = (a, b) => a.shortTitle.localeCompare(b.shortTitle, 'en', { numeric: true });
const freedom = ({ answers }: Sortable) => questions.filter((question) => answers[question]?.verdict === 'yes').length;

/** By the order of a closed list; names decide ties. */
function byList(list: string, of: (license: Sortable) => string): Compare {
  const values = vocabulary(list).map(({ value }) => value);
  return (a, b) => values.indexOf(of(a)) - values.indexOf(of(b)) || byName(a, b);
}

/** How licenses can be sorted, the default first. */
export function licenseOrders(): readonly Order<Sortable>[] {
  return [
    { key: 'name', label: 'Name', compare: byName },
    { key: 'family', label: 'Family', compare: byList('families', ({ family }) => family) },
    { key: 'openness', label: 'Openness', compare: byList('openness', ({ openness }) => openness) },
    { key: 'freest', label: 'Most yes answers', compare: (a, b) => freedom(b) - freedom(a) || byName(a, b) },
  ];
}
