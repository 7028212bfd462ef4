import { type ShareKind, sharePicture, shareSize, shareWordOf } from '../model/share-pictures.ts';
import { type PublishedSite, wholeAddress } from '../site.ts';

/** A `<meta>` in the form Starlight takes. */
interface Meta {
  tag: 'meta';
  attrs: { property: string; content: string };
}

/** What a page says of itself where a link to it is shared, beside what Starlight writes: title, address, sentence. */
export function shareTags(kind: ShareKind, isArticle: boolean, site: PublishedSite): Meta[] {
  const word = shareWordOf(kind, site.name);
  const rows = {
    'og:type': isArticle ? 'article' : 'website',
    'og:locale': 'en_US',
    'og:image': wholeAddress(sharePicture(kind), site),
    'og:image:width': `${shareSize.width}`,
    'og:image:height': `${shareSize.height}`,
    'og:image:alt': `${word}: the mark of ${site.name}`,
  };
  return Object.entries(rows).map(([property, content]) => ({ tag: 'meta', attrs: { property, content } }));
}
