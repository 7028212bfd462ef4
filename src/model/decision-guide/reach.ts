/** As much of the guide as ways are made of: questions whose answers lead on. */
export interface Ways {
  questions: readonly { id: string; answers: readonly { next: string }[] }[];
}

/** Every node that some way from `start` passes, itself included; a circle does no harm. */
export function reachedFrom({ questions }: Ways, start: string): ReadonlySet<string> {
  // Of two with one id the first counts.
  const byId = new Map([...questions].reverse().map((question) => [question.id, question]));
  const reached = new Set([start]);
  // A set lets its walker see what is added on the way.
  for (const id of reached) for (const { next } of byId.get(id)?.answers ?? []) reached.add(next);
  return reached;
}

/**
 * The place of every question on the longest way to it: 1 for the start. Each is worked out once, from those that lead to it,
 * since ways are far more than questions. The guide must have no circle; what no way from the start reaches has no place.
 */
export function latestPlaces({ questions }: Ways, start: string): ReadonlyMap<string, number> {
  const reached = reachedFrom({ questions }, start);
  const before = new Map<string, string[]>();
  for (const { id, answers } of questions) {
    if (!reached.has(id)) continue;
    for (const { next } of answers) before.set(next, [...(before.get(next) ?? []), id]);
  }
  const places = new Map<string, number>();
  const placeOf = (id: string): number => {
    const known = places.get(id);
    if (known !== undefined) return known;
    const place = 1 + Math.max(0, ...[...new Set(before.get(id))].map(placeOf));
    places.set(id, place);
    return place;
  };
  for (const { id } of questions) if (reached.has(id)) placeOf(id);
  return places;
}
