/** The lines of one log, with what each is worth and costs. */
export interface Candidates {
  /** Smoothed logits; −∞ for lines that must not be taken. */
  readonly scores: Float32Array;
  /** Characters that each line takes in an excerpt, its line break included. */
  readonly costs: Uint16Array;
  readonly isBlank: (line: number) => boolean;
  /** Lines that are taken whatever their score, the most telling first. */
  readonly anchors: readonly number[];
}

/** A gap between two excerpts that is not worth a new excerpt. */
const MAX_GAP = 4;
const MAX_GAP_WITH_BLANK = 6;
/** Below it are only the lines that must not be taken. */
const MIN_GAP_LOGIT = -1000;
const ANCHOR_SHARE = 0.35;
const SEARCH_STEPS = 18;
const MIN_LOGIT = -14;
const MAX_LOGIT = 8;
/** What is left over goes to lines that are this much worse at most, in logits. */
const FILLER_LOGITS = 1.5;
const MAX_FILLERS = 600;
const MAX_FILLER_CANDIDATES = 20_000;

/** Which lines of each log to show, 1 for those, such that together they take at most `maxChars`. Logs share by worth. */
export function chooseLines(logs: readonly Candidates[], maxChars: number): Uint8Array[] {
  const anchored = logs.map((log) => takeAnchors(log, (maxChars * ANCHOR_SHARE) / logs.length));
  const takeAbove = (threshold: number): Uint8Array[] =>
    logs.map((log, index) => closeGaps(log, aboveThreshold(log, anchored[index]!, threshold)));
  let low = MIN_LOGIT;
  let high = MAX_LOGIT;
  let best = anchored;
  const cheapest = takeAbove(MIN_LOGIT);
  if (costOf(logs, cheapest) <= maxChars) return cheapest;
  for (let step = 0; step < SEARCH_STEPS; step++) {
    const middle = (low + high) / 2;
    const taken = takeAbove(middle);
    if (costOf(logs, taken) <= maxChars) {
      best = taken;
      high = middle;
    } else low = middle;
  }
  fillUp(logs, best, { maxChars, floor: Math.max(MIN_LOGIT, high - FILLER_LOGITS) });
  return best;
}

function takeAnchors(log: Candidates, maxChars: number): Uint8Array {
  const taken = new Uint8Array(log.scores.length);
  let left = maxChars;
  for (const line of log.anchors) {
    if (taken[line] === 1 || log.costs[line]! > left) continue;
    taken[line] = 1;
    left -= log.costs[line]!;
  }
  return taken;
}

function aboveThreshold(log: Candidates, anchors: Uint8Array, threshold: number): Uint8Array {
  return anchors.map((isAnchor, line) => (isAnchor === 1 || log.scores[line]! >= threshold ? 1 : 0));
}

function closeGaps(log: Candidates, taken: Uint8Array): Uint8Array {
  let last = -1;
  for (let line = 0; line < taken.length; line++) {
    if (taken[line] === 0) continue;
    const gap = line - last - 1;
    if (last >= 0 && gap > 0 && (gap <= MAX_GAP || (gap <= MAX_GAP_WITH_BLANK && hasBlank(log, last + 1, line)))) {
      for (let index = last + 1; index < line; index++) if (log.scores[index]! >= MIN_GAP_LOGIT) taken[index] = 1;
    }
    last = line;
  }
  return taken;
}

function hasBlank(log: Candidates, start: number, end: number): boolean {
  for (let line = start; line < end; line++) if (log.isBlank(line)) return true;
  return false;
}

function costOf(logs: readonly Candidates[], taken: readonly Uint8Array[]): number {
  let cost = 0;
  logs.forEach(({ costs }, index) => {
    const chosen = taken[index]!;
    for (let line = 0; line < chosen.length; line++) if (chosen[line] === 1) cost += costs[line]!;
  });
  return cost;
}

/** What the threshold left over is given to single lines, the best first. */
function fillUp(
  logs: readonly Candidates[],
  taken: readonly Uint8Array[],
  { maxChars, floor }: { maxChars: number; floor: number },
): void {
  let left = maxChars - costOf(logs, taken);
  const rest = logs.flatMap(({ scores }, log) => {
    const lines: { log: number; line: number; score: number }[] = [];
    scores.forEach((score, line) => {
      if (score >= floor && taken[log]![line] === 0 && lines.length < MAX_FILLER_CANDIDATES)
        lines.push({ log, line, score });
    });
    return lines;
  });
  rest.sort((a, b) => b.score - a.score);
  for (const { log, line } of rest.slice(0, MAX_FILLERS)) {
    const cost = logs[log]!.costs[line]!;
    if (cost > left) continue;
    taken[log]![line] = 1;
    left -= cost;
  }
}
