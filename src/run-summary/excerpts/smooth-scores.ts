/** Weights of a line, of its neighbors and of theirs: a normal curve with σ = 1. */
const KERNEL: readonly number[] = [0.4, 0.24, 0.06];
/** What explains a strong line stands close to it, more often behind it than before. */
const LINES_AFTER = 6;
const LINES_BEFORE = 4;
/** How much a line's claim on its neighbors falls, in logits a line. */
const FALL = 0.4;

/** Scores by which whole blocks are taken, not single lines out of them. */
export function smoothScores(scores: Float32Array): Float32Array {
  const blurred = scores.map((_, line) => blur(scores, line));
  return blurred.map((own, line) => {
    let best = Math.max(own, scores[line]! - FALL);
    for (let away = 1; away <= LINES_AFTER; away++) {
      const before = blurred[line - away];
      if (before !== undefined) best = Math.max(best, before - FALL * away);
      const after = away > LINES_BEFORE ? undefined : blurred[line + away];
      if (after !== undefined) best = Math.max(best, after - FALL * away);
    }
    return best;
  });
}

function blur(scores: Float32Array, line: number): number {
  let sum = 0;
  let weight = 0;
  for (let away = 1 - KERNEL.length; away < KERNEL.length; away++) {
    const score = scores[line + away];
    if (score === undefined) continue;
    sum += score * KERNEL[Math.abs(away)]!;
    weight += KERNEL[Math.abs(away)]!;
  }
  return sum / weight;
}
