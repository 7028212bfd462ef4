/**
 * Tells each cell of these rows the name of its column, but the first of a row, which is what the row is about: a phone shows
 * them one below the other. Their style is in `tables.css`.
 */
export function nameColumns(rows: string, columns: readonly string[]): string {
  return rows.replace(/<tr\b[\s\S]*?<\/tr>/g, (row) => {
    let at = 0;
    return row.replace(/<t[hd]\b/g, (cell) => {
      const name = at > 0 ? columns[at] : '';
      at += 1;
      return name ? `${cell} data-label="${name}"` : cell;
    });
  });
}
