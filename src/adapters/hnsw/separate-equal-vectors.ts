/**
 * How far a repeated vector is moved, per dimension. Smaller than any difference that means something (the similarity
 * to another vector changes by about 10^−6), large enough that float32 distances no longer tie.
 */
const NOISE = 1e-6;

const FNV_OFFSET_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * Makes a function that is called with one unit vector after another, and moves each that was there before by a little
 * noise. Always the same noise for the same sequence of vectors.
 *
 * Why: an element of the graph keeps its 16 to 32 nearest as links. Among a few hundred equal vectors (a bot's
 * issues, say) all of these are equal too, no link leads out, and a search that enters finds nothing else: with 300
 * equal vectors among 10,000, up to one search in twenty missed all of its true neighbors; moved apart, none did.
 * Vectors of zeros are left as they are: at distance 1 from everything, they neither attract a search nor survive
 * normalization.
 */
export function createSeparator(): (unit: Float32Array) => Float32Array {
  const seen = new Set<number>();
  let state = FNV_OFFSET_BASIS;
  const noise = () => {
    // xorshift32 (Marsaglia 2003, Xorshift RNGs, section 3), as a number from −1 to 1.
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state / 2 ** 31;
  };
  return (unit) => {
    const hash = hashOf(unit);
    if (!seen.has(hash)) {
      seen.add(hash);
      return unit;
    }
    return unit.every((value) => value === 0) ? unit : unit.map((value) => value + NOISE * noise());
  };
}

/** FNV-1a over words. Two different vectors with one hash cost nothing but noise that was not needed. */
function hashOf(vector: Float32Array): number {
  let hash = FNV_OFFSET_BASIS;
  for (const word of new Uint32Array(vector.buffer, vector.byteOffset, vector.length)) {
    hash = Math.imul(hash ^ word, FNV_PRIME);
  }
  return hash >>> 0;
}
