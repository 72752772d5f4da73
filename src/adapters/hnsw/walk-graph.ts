import type { Hit } from '../../neighbors/vector-index.ts';
import { BestHits } from './best-hits.ts';
import type { Searched } from './compare-all.ts';
import { DistanceHeap } from './distance-heap.ts';
import { MAX_LINKS_LEVEL_ZERO } from './native-layout.ts';

/**
 * Algorithms 2 and 5 of Malkov and Yashunin 2016 (arXiv:1603.09320) as hnswlib carries them out: go greedily from element 0 down to
 * level 1, then search level 0 with `depth` candidates (`ef` in the paper). It ends whatever the links are: on the way down every step
 * is nearer, and on level 0 no element is looked at twice. Throws ArtifactError.
 */
export function walkGraph(searched: Searched, depth: number): Hit[] {
  const { file, scores } = searched;
  const links = new Uint32Array(MAX_LINKS_LEVEL_ZERO);
  const seen = new BitSet(file.layout.elements);
  const best = new BestHits(depth);
  // By falling similarity, and the `depth` best that are not deleted by rising.
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
  const start = descend(searched, links);
  seen.add(start.element);
  offer(start.element, start.similarity);
  while (open.size > 0 && (held.size < depth || -open.topKey >= held.topKey)) {
    const found = file.readLinks(open.pop(), 0, links);
    let fresh = 0;
    for (let at = 0; at < found; at++) {
      const element = links[at]!;
      if (seen.has(element)) continue;
      seen.add(element);
      links[fresh++] = element;
    }
    const similarities = scores.compareElements(links, fresh);
    for (let at = 0; at < fresh; at++) offer(links[at]!, similarities[at]!);
  }
  return best.hits();
}

function descend(
  { file, scores }: Searched,
  links: Uint32Array,
): { readonly element: number; readonly similarity: number } {
  links[0] = 0;
  let element = 0;
  let similarity = scores.compareElements(links, 1)[0]!;
  for (let level = file.layout.reach.length - 1; level > 0; level--) {
    for (let isNearer = true; isNearer; ) {
      isNearer = false;
      const found = file.readLinks(element, level, links);
      const similarities = scores.compareElements(links, found);
      for (let at = 0; at < found; at++) {
        if (similarities[at]! <= similarity) continue;
        similarity = similarities[at]!;
        element = links[at]!;
        isNearer = true;
      }
    }
  }
  return { element, similarity };
}

/** A bit for each element: 500,000 of them take 16 pages of memory. */
class BitSet {
  readonly #bytes: Uint8Array;

  constructor(size: number) {
    this.#bytes = new Uint8Array((size + 7) >>> 3);
  }

  has(element: number): boolean {
    return (this.#bytes[element >>> 3]! & (1 << (element & 7))) !== 0;
  }

  add(element: number): void {
    this.#bytes[element >>> 3]! |= 1 << (element & 7);
  }
}
