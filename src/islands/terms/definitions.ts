/** What is shown of a term where it is used. */
export interface Definition {
  term: string;
  definition: string;
}

/** Definitions by the id of their term, as `/glossary/terms.json` has them. */
export type Definitions = Readonly<Record<string, Definition>>;
