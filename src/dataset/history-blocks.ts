/** A stretch of the issues, oldest first, and what is learned from to judge it. */
export interface HistoryBlock {
  /** The first so many issues are learned from; the block begins behind them. */
  readonly history: number;
  /** Where the block ends, exclusive. */
  readonly end: number;
}

/**
 * Where blocks begin, as shares of all issues. Each costs one learning from all before it, 1.6 times the whole in all;
 * with finer steps, the newest issue of a block would have a little more history, and building would take longer.
 */
const BEGINNINGS = [1 / 8, 1 / 4, 1 / 2, 3 / 4];
/** With less history, nothing that is learned means anything. */
const MIN_HISTORY = 20;
/** From less, probabilities are far from those of a whole index; a small corpus has them still begin at a quarter. */
const GOOD_HISTORY = 100;
const MAX_HISTORY_SHARE = 1 / 4;

/**
 * Splits `count` issues into blocks, each judged by what its past alone teaches. So no prompt holds a probability that
 * saw the issue's own labels, nor a similar issue that came later, just as when a new issue arrives. The oldest issues, an
 * eighth of many and up to a quarter of few, have no past to speak of and lie in no block.
 */
export function splitHistory(count: number): HistoryBlock[] {
  const least = Math.max(MIN_HISTORY, Math.min(GOOD_HISTORY, Math.floor(count * MAX_HISTORY_SHARE)));
  const histories = [...new Set(BEGINNINGS.map((share) => Math.max(least, Math.floor(count * share))))];
  return histories
    .filter((history) => history < count)
    .map((history, index, all) => ({ history, end: all[index + 1] ?? count }))
    .map(({ history, end }) => ({ history, end: Math.min(end, count) }));
}
