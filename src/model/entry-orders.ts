/** By title, as readers of English look for it. */
export const byTitle = (a: { data: { title: string } }, b: { data: { title: string } }) =>
  a.data.title.localeCompare(b.data.title, 'en');

/** By the place that its file gives it. */
export const byOrder = (a: { data: { order: number } }, b: { data: { order: number } }) => a.data.order - b.data.order;

/** By the name of its file. */
export const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id, 'en');

/** By date, the earliest first, and on one day by the name of its file. */
export const byDate = (a: { id: string; data: { date: string } }, b: { id: string; data: { date: string } }) =>
  a.data.date.localeCompare(b.data.date, 'en') || byId(a, b);
