import type { PageEntry } from '../catalogue/catalogue.ts';
import type { Card, Facet } from '../islands/search/format.ts';
import { sideOfLayer, sideOfOpenness } from '../model/sides.ts';
import { term } from '../model/vocabulary.ts';

/** A facet from a closed list; `list` is the file of the vocabulary. */
function facet(key: string, label: string, list: string, value: string): Facet {
  return { key, label, value, term: term(list, value).label };
}

/** What the page of an entry says of itself to the search: its type, one fact, what readers can filter by. */
export function cardOf(entry: PageEntry): Card {
  switch (entry.collection) {
    case 'licenses': {
      const { family, openness } = entry.data;
      return {
        type: 'License',
        fact: term('families', family).label,
        ...(openness && { sign: { side: sideOfOpenness[openness], word: term('openness', openness).label } }),
        facets: [
          facet('family', 'Family', 'families', family),
          ...(openness ? [facet('openness', 'Openness', 'openness', openness)] : []),
        ],
      };
    }
    case 'companies': {
      const { kind, stage } = entry.data;
      return {
        type: 'Company',
        fact: term('company-kinds', kind).label,
        facets: [facet('kind', 'Kind', 'company-kinds', kind), facet('stage', 'Stage', 'stages', stage)],
      };
    }
    case 'projects':
      return {
        type: 'Project',
        fact: term('project-kinds', entry.data.kind).label,
        facets: [facet('kind', 'Kind', 'project-kinds', entry.data.kind)],
      };
    case 'patterns':
      return {
        type: 'Pattern',
        fact: term('pattern-kinds', entry.data.kind).label,
        facets: [facet('kind', 'Kind', 'pattern-kinds', entry.data.kind)],
      };
    case 'layers':
      return {
        type: 'Layer',
        sign: { side: sideOfLayer[entry.data.usually], word: term('usually', entry.data.usually).label },
        facets: [facet('usually', 'Usually', 'usually', entry.data.usually)],
      };
    case 'mistakes':
      return { type: 'Mistake' };
    case 'guides':
      return { type: 'Guide' };
  }
}
