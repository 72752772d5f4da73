import { createSeededRandom } from '../statistics/seeded-random.ts';
import type { Hit } from './vector-index.ts';

const PAIRS = 2_000;
const SEED = 1;
/** Beyond this what is left of the scale is noise. */
const MAX_STRANGER_SIMILARITY = 0.95;

/**
 * How similar an embedder makes issues that have nothing to do with each other: the median cosine of random pairs, 0 to
 * .95. The vectors of language models lie in a narrow cone (Ethayarajh 2019, https://aclanthology.org/D19-1006), where
 * strangers reach .5 to .8. `vectors` is row-major with unit length each.
 */
export function measureStrangerSimilarity(vectors: Float32Array, dimensions: number): number {
  const count = vectors.length / dimensions;
  if (count < 2) return 0;
  const random = createSeededRandom(SEED);
  const draw = () => Math.floor(random.uniform() * count);
  const cosines = Float64Array.from({ length: PAIRS }, () => {
    const left = draw();
    const right = (left + 1 + Math.floor(random.uniform() * (count - 1))) % count;
    return cosineOf(vectors, { left, right, dimensions });
  }).sort();
  return Math.min(MAX_STRANGER_SIMILARITY, Math.max(0, cosines[PAIRS / 2]!));
}

/** Puts strangers at 0 and leaves equals at 1, so that similarities mean the same whatever embedder they come from. */
export function discountStrangers(hits: readonly Hit[], strangerSimilarity: number): readonly Hit[] {
  if (strangerSimilarity === 0) return hits;
  return hits.map(({ number, similarity }) => ({
    number,
    similarity: (similarity - strangerSimilarity) / (1 - strangerSimilarity),
  }));
}

function cosineOf(
  vectors: Float32Array,
  { left, right, dimensions }: { readonly left: number; readonly right: number; readonly dimensions: number },
): number {
  let sum = 0;
  for (let index = 0; index < dimensions; index++) {
    sum += vectors[left * dimensions + index]! * vectors[right * dimensions + index]!;
  }
  return sum;
}
