/** The page of a result of the decision guide, from the root of the site. */
export const addressOfOutcome = (id: string): string => `/decide/${id}/`;
