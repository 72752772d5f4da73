import { linksIn } from './check-elements.ts';
import { DistanceHeap } from './distance-heap.ts';
import { UPPER_LEVEL_WORDS } from './hnsw-layout.ts';
import type { HnswFile } from './read-hnsw-file.ts';

/** Cosine distances (1 − similarity) and issue numbers, in no order. */
export interface Candidates {
  readonly distances: readonly number[];
  readonly numbers: readonly number[];
}

/** Marks which elements one search has seen; made once for a file and used by one search after another. */
export interface VisitedMarks {
  readonly marks: Uint32Array;
  current: number;
}

export interface GraphQuery {
  /** Unit length, or all zeros. */
  readonly vector: Float32Array;
  /** How many candidates the search holds on to. */
  readonly ef: number;
}

/**
 * Algorithms 2 and 5 of Malkov and Yashunin 2016 (arXiv:1603.09320) as hnswlib carries them out: go greedily from the
 * entry point down to level 1, then search level 0 with `ef` candidates. The file must have been checked.
 */
export function searchGraph(file: HnswFile, visited: VisitedMarks, { vector, ef }: GraphQuery): Candidates {
  const { words, numbers, isDeleted, layout } = file;
  const { elementWords } = layout;
  const distanceTo = (id: number) => 1 - dotAt(file.floats, id * elementWords + layout.vectorWord, vector);

  const start = descend(file, distanceTo);
  const { marks } = visited;
  visited.current += 1;
  const mark = visited.current;
  marks[start] = mark;

  const ring = { open: new DistanceHeap(), best: new DistanceHeap(), ef };
  offer(ring, { id: start, distance: distanceTo(start), isResult: isDeleted[start] === 0 });
  while (ring.open.size > 0 && ring.open.topKey <= farthestIn(ring)) {
    const element = ring.open.pop() * elementWords;
    const lastLink = element + linksIn(words[element]!);
    for (let word = element + 1; word <= lastLink; word += 1) {
      const id = words[word]!;
      if (marks[id] === mark) continue;
      marks[id] = mark;
      offer(ring, { id, distance: distanceTo(id), isResult: isDeleted[id] === 0 });
    }
  }

  const candidates = { distances: [] as number[], numbers: [] as number[] };
  const { best } = ring;
  while (best.size > 0) {
    candidates.distances.push(-best.topKey);
    candidates.numbers.push(numbers[best.pop()]!);
  }
  return candidates;
}

/** Elements whose links are to be followed, and the `ef` nearest so far. */
interface SearchRing {
  readonly open: DistanceHeap;
  readonly best: DistanceHeap;
  readonly ef: number;
}

/** How near an element must be to matter. */
function farthestIn({ best, ef }: SearchRing): number {
  return best.size < ef ? Number.POSITIVE_INFINITY : -best.topKey;
}

/** Deleted elements lead on to others, and are no result themselves. */
function offer(
  ring: SearchRing,
  { id, distance, isResult }: { readonly id: number; readonly distance: number; readonly isResult: boolean },
): void {
  if (distance >= farthestIn(ring)) return;
  ring.open.push(distance, id);
  if (!isResult) return;
  ring.best.push(-distance, id);
  if (ring.best.size > ring.ef) ring.best.pop();
}

function descend({ layout, upper }: HnswFile, distanceTo: (id: number) => number): number {
  let nearest = layout.entryPoint;
  let distance = distanceTo(nearest);
  for (let level = layout.maxLevel; level > 0; level -= 1) {
    for (let isNearer = true; isNearer; ) {
      isNearer = false;
      const start = upper.starts[nearest]! + (level - 1) * UPPER_LEVEL_WORDS;
      const links = upper.words[start]!;
      for (let word = start + 1; word <= start + links; word += 1) {
        const id = upper.words[word]!;
        const linkDistance = distanceTo(id);
        if (linkDistance >= distance) continue;
        distance = linkDistance;
        nearest = id;
        isNearer = true;
      }
    }
  }
  return nearest;
}

/** Four sums, because one would make every addition wait for the one before; a search takes thousands of these. */
function dotAt(floats: Float32Array, start: number, vector: Float32Array): number {
  const { length } = vector;
  let index = 0;
  let sum0 = 0;
  let sum1 = 0;
  let sum2 = 0;
  let sum3 = 0;
  for (; index + 3 < length; index += 4) {
    const word = start + index;
    sum0 += floats[word]! * vector[index]!;
    sum1 += floats[word + 1]! * vector[index + 1]!;
    sum2 += floats[word + 2]! * vector[index + 2]!;
    sum3 += floats[word + 3]! * vector[index + 3]!;
  }
  for (; index < length; index += 1) sum0 += floats[start + index]! * vector[index]!;
  return sum0 + sum1 + sum2 + sum3;
}
