/** What of the decision guide is drawn: questions whose answers lead on, outcomes that end. Without a circle. */
export interface Graph {
  start: string;
  questions: readonly { id: string; answers: readonly { next: string }[] }[];
  outcomes: readonly { id: string }[];
}

/** A node's place, by its top left corner. */
export interface Box {
  id: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A line from the right side of a node to the left side of another, by its corners. */
export interface Line {
  from: string;
  to: string;
  corners: readonly (readonly [x: number, y: number])[];
}

/** Where everything stands, from 0, 0 to `width`, `height`. */
export interface Layout {
  width: number;
  height: number;
  boxes: readonly Box[];
  lines: readonly Line[];
}

const boxWidth = 111;
/** Space between two boxes, one below the other. */
const apart = 12;
/** How tall a place is that a line only passes. */
const passing = 6;
/** Space left and right of the lanes between two columns, and between two lanes. */
const margin = 9;
const lane = 5;

/** A place in a column: a node, or where lines to a node further right pass. */
interface Place {
  id: string;
  column: number;
  height: number;
  next: Place[];
  before: Place[];
  y: number;
}

/** The longest way to each node: its column. */
function columnsOf({ start, questions }: Graph): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  const visit = (id: string, column: number) => {
    if ((columns.get(id) ?? -1) >= column) return;
    columns.set(id, column);
    for (const { next } of questions.find((question) => question.id === id)?.answers ?? []) visit(next, column + 1);
  };
  visit(start, 0);
  return columns;
}

/** Places column by column. Lines to one node join as early as they can: they share the places that they pass. */
function placesOf(graph: Graph, heightOf: (id: string) => number): Place[][] {
  const columnOf = columnsOf(graph);
  const places = new Map<string, Place>();
  const place = (id: string, column: number, height: number): Place => {
    const key = `${id} ${column}`;
    const known = places.get(key);
    if (known) return known;
    const made: Place = { id, column, height, next: [], before: [], y: 0 };
    places.set(key, made);
    return made;
  };
  const join = (from: Place, to: Place) => {
    if (from.next.includes(to)) return;
    from.next.push(to);
    to.before.push(from);
  };
  for (const [id, column] of columnOf) place(id, column, heightOf(id));
  for (const { id, answers } of graph.questions) {
    const column = columnOf.get(id);
    if (column === undefined) continue;
    for (const { next } of answers) {
      let at = place(id, column, heightOf(id));
      for (let further = column + 1; further <= (columnOf.get(next) ?? 0); further += 1) {
        const to = place(next, further, passing);
        join(at, to);
        at = to;
      }
    }
  }
  const count = Math.max(...columnOf.values()) + 1;
  return Array.from({ length: count }, (_, at) => [...places.values()].filter(({ column }) => column === at));
}

const middle = ({ y, height }: Place) => y + height / 2;
const mean = (places: readonly Place[]) => places.reduce((sum, place) => sum + middle(place), 0) / places.length;

/** Puts the places of a column below each other in their order, each as near as may be to where it wants to be. */
function settle(column: readonly Place[], wanted: ReadonlyMap<Place, number>): void {
  let free = Number.NEGATIVE_INFINITY;
  for (const place of column) {
    place.y = Math.max(free, (wanted.get(place) ?? middle(place)) - place.height / 2);
    free = place.y + place.height + apart;
  }
  // Pushed down together, they come back up by half of it.
  const pushed = Math.max(...column.map((place) => middle(place) - (wanted.get(place) ?? middle(place)))) / 2;
  for (const place of column) place.y -= pushed;
}

/** Orders and places every column by its neighbors, from left to right and back, a few times. */
function arrange(columns: readonly Place[][]): void {
  for (const column of columns) settle(column, new Map(column.map((place) => [place, 0])));
  for (let round = 0; round < 12; round += 1) {
    const forth = round % 2 === 0;
    for (const column of forth ? columns : columns.toReversed()) {
      const wanted = new Map(
        column.map((place) => {
          const beside = forth ? place.before : place.next;
          return [place, beside.length > 0 ? mean(beside) : middle(place)];
        }),
      );
      column.sort((a, b) => (wanted.get(a) ?? 0) - (wanted.get(b) ?? 0));
      settle(column, wanted);
    }
  }
}

/** Moves a place of `column` so that its middle is at `y`, if the ones above and below leave room. */
function moveTo(place: Place, y: number, column: readonly Place[]): void {
  const at = column.indexOf(place);
  const [above, below] = [column[at - 1], column[at + 1]];
  const top = y - place.height / 2;
  if (above && above.y + above.height + apart > top) return;
  if (below && top + place.height + apart > below.y) return;
  place.y = top;
}

/** Takes small steps out of lines: whoever has one neighbor on a side goes level with it where there is room. */
function straighten(columns: readonly Place[][]): void {
  for (const side of ['next', 'before'] as const) {
    for (const column of side === 'next' ? columns.toReversed() : columns) {
      for (const place of column) {
        const [only, ...others] = place[side];
        if (only && others.length === 0) moveTo(place, middle(only), column);
      }
    }
  }
}

/** Moves places off the height of one in the column before that does not lead to them: their lines would run into one. */
function part(columns: readonly Place[][]): void {
  for (const [at, column] of columns.entries()) {
    for (const place of column) {
      const meets = () =>
        columns[at - 1]?.some(
          (before) =>
            Math.abs(middle(before) - middle(place)) < 3 && !before.next.includes(place) && before.next.length > 0,
        );
      for (let step = 0; step < 3 && meets(); step += 1) place.y += 3;
    }
  }
}

/** Numbers are whole, the uppermost place stands at 0. */
function fromTop(columns: readonly Place[][]): void {
  const top = Math.min(...columns.flat().map(({ y }) => y));
  for (const place of columns.flat()) place.y = Math.round(place.y - top);
}

/** The lines out of a column: each place has a lane of its own in which its lines turn. */
function cornersBetween(column: readonly Place[], left: number): Map<Place, number> {
  const turning = column.filter((place) => place.next.some((next) => middle(next) !== middle(place)));
  return new Map(turning.map((place, at) => [place, left + boxWidth + margin + at * lane]));
}

/**
 * Lays the guide out from left to right: a question stands in a column behind all that lead to it, lines run at right
 * angles. The same guide is always laid out the same.
 *
 * @param heightOf How tall the box of a node is, by its id: more than a line that passes takes, and even.
 */
export function layOut(graph: Graph, heightOf: (id: string) => number): Layout {
  const columns = placesOf(graph, heightOf);
  arrange(columns);
  straighten(columns);
  fromTop(columns);
  part(columns);
  const left: number[] = [];
  const lanes: Map<Place, number>[] = [];
  let x = 0;
  for (const [at, column] of columns.entries()) {
    left[at] = x;
    lanes[at] = cornersBetween(column, x);
    x += boxWidth + 2 * margin + Math.max(0, lanes[at].size - 1) * lane;
  }
  const isNode = (place: Place) => place.height > passing;
  const boxes = columns.flat().filter(isNode);
  const lines = boxes.flatMap((from) =>
    from.next.map((first) => {
      const corners: [number, number][] = [[(left[from.column] ?? 0) + boxWidth, middle(from)]];
      let at = from;
      let next: Place | undefined = first;
      while (next) {
        const turn = lanes[at.column]?.get(at);
        if (turn !== undefined) corners.push([turn, middle(at)], [turn, middle(next)]);
        at = next;
        next = isNode(at) ? undefined : at.next[0];
      }
      corners.push([left[at.column] ?? 0, middle(at)]);
      return { from: from.id, to: at.id, corners };
    }),
  );
  return {
    width: (left.at(-1) ?? 0) + boxWidth,
    height: Math.max(...columns.flat().map(({ y, height }) => y + height)),
    boxes: boxes.map(({ id, column, y, height }) => ({ id, x: left[column] ?? 0, y, width: boxWidth, height })),
    lines,
  };
}
