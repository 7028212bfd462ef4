/** A text whose signs Markdown would read as marks, kept as they are; a bar would end a cell. */
export const plain = (text: string) => text.replace(/[\\|*_`[\]<>]/g, '\\$&');

/** A statement with the link to its source. */
export const sourced = (what: string, { title, url }: { title: string; url: string }) =>
  `${plain(what)} ([${plain(title)}](<${url}>))`;
