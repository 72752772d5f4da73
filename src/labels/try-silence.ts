import { crossFit } from './cross-fit.ts';
import { labelTerms } from './name-evidence.ts';
import { collectPairs, type GroupTask, type PairRows } from './pair-rows.ts';

/** Standard normal quantile, one-sided 95 %. */
const SURE_95 = 1.645;
/** Keeps the logarithm finite: no probability is surer than this. */
const SMALLEST_PROBABILITY = 1e-6;

/**
 * Whether held-out issues are surely judged better where silence is heard than where it is ignored: by the log loss of all
 * pairs of an issue and a label of the group, each issue weighted by its certainty, compared issue by issue.
 */
export function doesSilenceHelp(task: GroupTask): boolean {
  const heard = lossByIssue(task);
  const ignored = lossByIssue(task, silentRows(task));
  const gains = [...heard].map(([issue, loss]) => (ignored.get(issue) ?? 0) - loss);
  const mean = gains.reduce((sum, gain) => sum + gain, 0) / gains.length;
  const variance = gains.reduce((sum, gain) => sum + (gain - mean) ** 2, 0) / Math.max(1, gains.length - 1);
  return mean > SURE_95 * Math.sqrt(variance / gains.length);
}

/** Rows of issues that carry no label of the group. */
function silentRows({ set, labels }: GroupTask): ReadonlySet<number> {
  const names = new Set(labels);
  const rows = [...set.labels.keys()];
  return new Set(rows.filter((row) => !set.labels[row]?.some((name) => names.has(name))));
}

/** Loss of each held-out issue by number, as judged by what learned from all rows but the ignored ones. */
function lossByIssue(task: GroupTask, ignored: ReadonlySet<number> = new Set()): ReadonlyMap<number, number> {
  const { set, labels } = task;
  const targets = labels.map((name) => Uint8Array.from(set.labels, (carried) => (carried.includes(name) ? 1 : 0)));
  const importance = Float32Array.from(set.labels, (_, row) => (ignored.has(row) ? 0 : (set.importance?.[row] ?? 1)));
  const silence = ignored.size === 0 ? task.silence : 0;
  const pairs = collectPairs({
    task: { ...task, set: { ...set, importance }, silence, onHead: () => {} },
    terms: labels.map((name) => labelTerms(name)),
    targets,
  });
  const numbers = new Set([...ignored].map((row) => set.documents[row]?.number));
  const rowWeights = pairs.rowWeights.map((weight, pair) => (numbers.has(pairs.issues[pair]) ? 0 : weight));
  return sumLosses(pairs, crossFit({ ...pairs, rowWeights }));
}

function sumLosses(pairs: PairRows, probabilities: Float64Array): ReadonlyMap<number, number> {
  const losses = new Map<number, number>();
  for (const [pair, probability] of probabilities.entries()) {
    const right = pairs.targets[pair] === 1 ? probability : 1 - probability;
    const loss = -pairs.rowWeights[pair]! * Math.log(Math.max(SMALLEST_PROBABILITY, right));
    const issue = pairs.issues[pair]!;
    losses.set(issue, (losses.get(issue) ?? 0) + loss);
  }
  return losses;
}
