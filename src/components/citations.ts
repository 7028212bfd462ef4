/** A source as a page cites it: its number is its place in the list. */
export interface Cited {
  id: string;
  /** Ids of the places on the page that cite it, in reading order. */
  mentions: string[];
}

/** What `Cite.astro` leaves for {@link numberCitations} to fill. */
export const placeholder = (source: string) => `<sup class="citation" data-cite="${source}"></sup>`;

const placeholders = /<sup class="citation" data-cite="([^"]+)"><\/sup>/g;

/**
 * Numbers the citations of one page in reading order, whether they come from fields or from prose.
 * Works on the finished HTML: components render in no fixed order, the text has one.
 */
export function numberCitations(html: string): { html: string; cited: Cited[] } {
  const cited: Cited[] = [];
  const numbered = html.replace(placeholders, (_, id: string) => {
    let entry = cited.find((known) => known.id === id);
    if (!entry) {
      entry = { id, mentions: [] };
      cited.push(entry);
    }
    const number = cited.indexOf(entry) + 1;
    const mention = `c${number}-${entry.mentions.length + 1}`;
    entry.mentions.push(mention);
    return `<sup class="citation" data-search-ignore><a href="#s${number}" id="${mention}" aria-label="Source ${number}">${number}</a></sup>`;
  });
  return { html: numbered, cited };
}
