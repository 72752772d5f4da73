/** Keeps the log-odds finite. */
const EDGE = 1e-6;

/** Finite for every probability, 0 and 1 included. */
export function logOdds(probability: number): number {
  const inside = Math.min(1 - EDGE, Math.max(EDGE, probability));
  return Math.log(inside / (1 - inside));
}
