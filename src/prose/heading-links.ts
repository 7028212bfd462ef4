/** The drawing of a chain that Starlight puts into the link beside each heading. */
const drawing = /(<span\b[^>]*class="sl-anchor-icon"[^>]*>)<svg\b[\s\S]*?<\/svg>/g;

/**
 * Takes the drawing out of the links beside headings: our sign there is "#", written by the style sheet (`Heading.css`), and
 * the hidden drawing weighed some 230 bytes on each page.
 */
export const plainHeadingLinks = (html: string): string => html.replace(drawing, '$1');
