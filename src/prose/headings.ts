/** A heading for the table of contents, in the form Starlight takes. */
export interface Heading {
  depth: number;
  slug: string;
  text: string;
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#38': '&', '#60': '<' };

/** The headings of a page in order, read from its HTML so that the table of contents cannot differ from it. */
export function headingsIn(html: string): Heading[] {
  return [...html.matchAll(/<h([2-6])[^>]*\sid="([^"]+)"[^>]*>([\s\S]*?)<\/h\1>/g)].map(([, depth, slug, inner]) => ({
    depth: Number(depth),
    slug: slug ?? '',
    text: (inner ?? '')
      .replace(/<sup class="citation"[\s\S]*?<\/sup>/g, '')
      .replace(/<[^>]+>/g, '')
      .replace(/&([a-z]+|#\d+);/g, (whole, name: string) => entities[name] ?? whole)
      .trim(),
  }));
}
