/**
 * What can be found, by the key that addresses and the index carry: `/search/?type=license`. Keys are promises, words may
 * change. A browser reads the words here, so that no page repeats them.
 */
export const searchTypes = {
  license: { one: 'License', many: 'Licenses' },
  model: { one: 'Model', many: 'Models' },
  company: { one: 'Company', many: 'Companies' },
  project: { one: 'Project', many: 'Projects' },
  pattern: { one: 'Pattern', many: 'Patterns' },
  layer: { one: 'Layer', many: 'Layers' },
  mistake: { one: 'Mistake', many: 'Mistakes' },
  guide: { one: 'Guide', many: 'Guides' },
  term: { one: 'Term', many: 'Terms' },
  comparison: { one: 'Comparison', many: 'Comparisons' },
  overview: { one: 'Overview', many: 'Overviews' },
  'decision-guide': { one: 'Decision guide', many: 'Decision guides' },
  decision: { one: 'Decision', many: 'Decisions' },
  timeline: { one: 'Timeline', many: 'Timelines' },
} as const;
export type SearchType = keyof typeof searchTypes;

/** Whether the key, as an address or a page has it, is one of a type. */
export function isSearchType(key: string): key is SearchType {
  return Object.hasOwn(searchTypes, key);
}
