import type { Graph } from './graph.ts';

/** Rows of 256 bytes in a block of the file. */
const GROUP = 16;

/**
 * The order in which the elements are written, so that a search reads few blocks: those of the highest level first (the entry point
 * before all), and of each level one group of 16 after another, each element being the one that shares most links with those of the group
 * so far. Always the same order for the same graph.
 */
export function packOrder(graph: Graph): Uint32Array {
  const order = new Uint32Array(graph.elements);
  if (graph.elements === 0) return order;
  let placed = 0;
  for (let level = graph.levels[graph.entryPoint] as number; level >= 0; level--) {
    for (const element of orderOfLevel(graph, { level, placed })) order[placed++] = element;
  }
  return order;
}

/** The elements whose highest level this is; `placed` come before them. */
function* orderOfLevel(
  graph: Graph,
  { level, placed }: { readonly level: number; readonly placed: number },
): Generator<number> {
  const links = symmetricLinks(graph, level);
  const shared = new SharedLinks(graph.elements);
  // All but those of this level count as placed.
  const isPlaced = Uint8Array.from(graph.levels, (highest) => (highest === level ? 0 : 1));
  let element: number | undefined = placed === 0 ? graph.entryPoint : isPlaced.indexOf(0);
  let next = 0;
  for (let count = placed; element !== undefined && element >= 0; ) {
    yield element;
    isPlaced[element] = 1;
    count += 1;
    for (let at = links.starts[element]!; at < links.starts[element + 1]!; at++) {
      if (isPlaced[links.ends[at]!] === 0) shared.add(links.ends[at]!);
    }
    element = shared.takeMost(isPlaced);
    if (count % GROUP === 0) shared.clear();
    if (element !== undefined) continue;
    next = isPlaced.indexOf(0, next);
    element = next;
  }
}

/** How many links each candidate shares with the group; the few hundred candidates are looked through one by one. */
class SharedLinks {
  readonly #counts: Uint16Array;
  #candidates: number[] = [];

  constructor(elements: number) {
    this.#counts = new Uint16Array(elements);
  }

  add(element: number): void {
    if (this.#counts[element] === 0) this.#candidates.push(element);
    this.#counts[element]!++;
  }

  /** The candidate with the most links, of equals the first in the graph; undefined where there is none. */
  takeMost(isPlaced: Uint8Array): number | undefined {
    let best: number | undefined;
    let most = 0;
    let left = 0;
    for (const candidate of this.#candidates) {
      if (isPlaced[candidate] === 1) continue;
      this.#candidates[left++] = candidate;
      const count = this.#counts[candidate]!;
      if (count < most || (count === most && candidate > best!)) continue;
      best = candidate;
      most = count;
    }
    this.#candidates.length = left;
    return best;
  }

  clear(): void {
    for (const candidate of this.#candidates) this.#counts[candidate] = 0;
    this.#candidates = [];
  }
}

/** Of each element those that it leads to and those that lead to it; from `starts[element]` on in `ends`. */
interface SymmetricLinks {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

function symmetricLinks(graph: Graph, level: number): SymmetricLinks {
  const starts = new Uint32Array(graph.elements + 2);
  forEachLink(graph, level, (from, to) => {
    starts[from + 2]!++;
    starts[to + 2]!++;
  });
  for (let element = 2; element < starts.length; element++) starts[element]! += starts[element - 1]!;
  const ends = new Uint32Array(starts[graph.elements + 1]!);
  forEachLink(graph, level, (from, to) => {
    ends[starts[from + 1]!++] = to;
    ends[starts[to + 1]!++] = from;
  });
  return { starts, ends };
}

function forEachLink(graph: Graph, level: number, use: (from: number, to: number) => void): void {
  for (let element = 0; element < graph.elements; element++) {
    if (graph.levels[element]! < level) continue;
    const links = graph.linksOf(element, level);
    for (let at = 0; at < links.length; at++) use(element, links[at]!);
  }
}
