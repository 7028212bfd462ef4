/** Elements in which no term is linked: links themselves, headings, code, others' words, names of columns, controls, pictures. */
const closed = new Set(
  'a h1 h2 h3 h4 h5 h6 code pre kbd q blockquote cite th caption dt summary form label button select textarea figure svg script style checklist-sheet decide-guide'.split(
    ' ',
  ),
);
/** Elements at whose end a quotation is over, even if nobody closed it. */
const blocks = new Set('p li td dd div'.split(' '));

const pieces = /<!--[\s\S]*?-->|<(\/?)([a-z][\w-]*)(?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+/gi;
const glossaryLinks = /href="\/glossary\/#([^"]+)"/g;

/** Any of the names as a word of its own, the longest that fits. A space in a name is any white space in the text. */
function anyOf(names: Iterable<string>): RegExp {
  const words = [...names]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+'));
  return new RegExp(`(?<![\\p{L}\\p{N}_/.-])(?:${words.join('|')})(?![\\p{L}\\p{N}_/-]|[.][\\p{L}\\p{N}])`, 'gu');
}

/** Whether a quotation is open behind `text`, given whether one was open before it. */
function isQuotedAfter(text: string, before: boolean): boolean {
  const last = Math.max(text.lastIndexOf('“'), text.lastIndexOf('”'));
  return last < 0 ? before : text[last] === '“';
}

/**
 * Makes the first use of each glossary term in the HTML of a page's prose a link to its definition. A term that the prose
 * links by itself is left alone.
 *
 * @param names Ids of terms by the names they are shown for.
 */
export function linkTerms(html: string, names: ReadonlyMap<string, string>): string {
  if (names.size === 0) return html;
  const pattern = anyOf(names.keys());
  const linked = new Set([...html.matchAll(glossaryLinks)].map(([, id]) => id));
  let depth = 0;
  let quoted = false;

  const linkIn = (text: string) => {
    const before = quoted;
    quoted = isQuotedAfter(text, before);
    return text.replace(pattern, (name, offset: number) => {
      const id = names.get(name.replace(/\s+/g, ' '));
      if (!id || linked.has(id) || isQuotedAfter(text.slice(0, offset), before)) return name;
      linked.add(id);
      return `<a class="term" href="/glossary/#${id}">${name}</a>`;
    });
  };

  return html.replace(pieces, (piece: string, slash: string | undefined, tag: string | undefined) => {
    if (tag === undefined) return depth > 0 || piece.startsWith('<!--') ? piece : linkIn(piece);
    const name = tag.toLowerCase();
    if (closed.has(name) && !piece.endsWith('/>')) depth += slash ? -1 : 1;
    if (slash && blocks.has(name)) quoted = false;
    return piece;
  });
}
