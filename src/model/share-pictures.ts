import { type SearchType, searchTypes } from './search-types.ts';

/** What has a picture of its own where a link to it is shared: each kind of page, and `site` for every page of no kind. */
export const shareKinds = [
  'license',
  'model',
  'company',
  'project',
  'pattern',
  'layer',
  'mistake',
  'guide',
  'comparison',
  'decision-guide',
  'decision',
  'timeline',
  'site',
] as const satisfies readonly (SearchType | 'site')[];
export type ShareKind = (typeof shareKinds)[number];

/** Width and height of each picture, in pixels. */
export const shareSize = { width: 1200, height: 630 } as const;

/** The kind whose picture a page of this type has. */
export function shareKindOf(type: SearchType | undefined): ShareKind {
  return shareKinds.find((kind) => kind === type) ?? 'site';
}

/** The word on the picture of a kind; `name` is that of the site. */
export function shareWordOf(kind: ShareKind, name: string): string {
  return kind === 'site' ? name : searchTypes[kind].one;
}

/** Where the picture of a kind stands on the site. */
export const sharePicture = (kind: ShareKind) => `/share/${kind}.png` as const;
