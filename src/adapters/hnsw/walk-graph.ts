import { BestHits } from './best-hits.ts';
import type { Searched } from './compare-all.ts';
import { DistanceHeap } from './distance-heap.ts';

/** Marks which elements one search has seen; made once for a file and used by one search after another. */
export interface VisitedMarks {
  readonly marks: Uint32Array;
  current: number;
}

export interface GraphWalk {
  readonly visited: VisitedMarks;
  /** How many candidates the search holds on to (`ef` in the paper). */
  readonly depth: number;
}

/**
 * Algorithms 2 and 5 of Malkov and Yashunin 2016 (arXiv:1603.09320) as hnswlib carries them out: go greedily from element 0 down to
 * level 1, then search level 0 with `depth` candidates. It ends whatever the links are: on the way down every step is nearer, and on
 * level 0 no element is looked at twice. Throws ArtifactError.
 */
export function walkGraph(searched: Searched, { visited, depth }: GraphWalk): BestHits {
  const { file } = searched;
  const { marks } = visited;
  visited.current += 1;
  const mark = visited.current;
  const start = descend(searched);
  marks[start.element] = mark;

  const best = new BestHits(depth);
  // By falling similarity.
  const open = new DistanceHeap();
  const held = new DistanceHeap();
  const offer = (element: number, similarity: number) => {
    if (held.size >= depth && similarity <= held.topKey) return;
    open.push(-similarity, element);
    // Deleted elements lead on to others, and are no result themselves.
    const number = file.numberOf(element);
    if (number === 0) return;
    held.push(similarity, element);
    if (held.size > depth) held.pop();
    best.offer(similarity, number);
  };
  offer(start.element, start.similarity);
  while (open.size > 0 && (held.size < depth || -open.topKey >= held.topKey)) {
    const unseen: number[] = [];
    for (const element of file.linksOf(open.pop(), 0)) {
      if (marks[element] === mark) continue;
      marks[element] = mark;
      unseen.push(element);
    }
    const similarities = score(searched, unseen);
    for (let at = 0; at < unseen.length; at++) offer(unseen[at]!, similarities[at]!);
  }
  return best;
}

function descend(searched: Searched): { readonly element: number; readonly similarity: number } {
  const { reach } = searched.file.layout;
  let element = 0;
  let similarity = score(searched, [0])[0]!;
  for (let level = reach.length - 1; level > 0; level--) {
    for (let isNearer = true; isNearer; ) {
      isNearer = false;
      const links = searched.file.linksOf(element, level);
      const similarities = score(searched, links);
      for (let at = 0; at < links.length; at++) {
        if (similarities[at]! <= similarity) continue;
        similarity = similarities[at]!;
        element = links[at]!;
        isNearer = true;
      }
    }
  }
  return { element, similarity };
}

function score({ file, cosines }: Searched, elements: readonly number[]): Float64Array {
  return cosines.scoreRows(elements.map((element) => file.requireRows(element, 1)));
}
