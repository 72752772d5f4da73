import { crossFit } from './cross-fit.ts';
import { labelTerms } from './name-evidence.ts';
import { collectPairs, type GroupTask, type PairRows } from './pair-rows.ts';

/** Standard normal quantile, one-sided 95 %. */
const SURE_95 = 1.645;
/** Keeps the logarithm finite: no probability is surer than this. */
const SMALLEST_PROBABILITY = 1e-6;

/**
 * Whether held-out issues are surely judged better where silence is heard than where it is ignored: by the log loss of all
 * pairs of an issue and a label of the group, each issue weighted by its certainty, compared issue by issue. With the pairs of the
 * task as it is, which need not be collected again.
 */
export async function trySilence(
  task: GroupTask,
): Promise<{ readonly doesHelp: boolean; readonly heldOutPairs: PairRows }> {
  const heldOutPairs = await pairsWithout(task, new Set());
  const heard = lossByIssue(heldOutPairs);
  const silent = silentRows(task);
  const numbers = new Set([...silent].map((row) => task.set.documents[row]?.number));
  const ignored = lossByIssue(await pairsWithout(task, silent), numbers);
  const gains = [...heard].map(([issue, loss]) => (ignored.get(issue) ?? 0) - loss);
  const mean = gains.reduce((sum, gain) => sum + gain, 0) / gains.length;
  const variance = gains.reduce((sum, gain) => sum + (gain - mean) ** 2, 0) / Math.max(1, gains.length - 1);
  return { doesHelp: mean > SURE_95 * Math.sqrt(variance / gains.length), heldOutPairs };
}

/** Rows of issues that carry no label of the group. */
function silentRows({ set, labels }: GroupTask): ReadonlySet<number> {
  const names = new Set(labels);
  const rows = [...set.labels.keys()];
  return new Set(rows.filter((row) => !set.labels[row]?.some((name) => names.has(name))));
}

/** The pairs of all held-out issues, as judged by what learned from all rows but the ignored ones. */
function pairsWithout(task: GroupTask, ignored: ReadonlySet<number>): Promise<PairRows> {
  const { set, labels } = task;
  const targets = labels.map((name) => Uint8Array.from(set.labels, (carried) => (carried.includes(name) ? 1 : 0)));
  const importance = Float32Array.from(set.labels, (_, row) => (ignored.has(row) ? 0 : (set.importance?.[row] ?? 1)));
  const silence = ignored.size === 0 ? task.silence : 0;
  return collectPairs({
    task: { ...task, set: { ...set, importance }, silence, onHead: () => {} },
    terms: labels.map((name) => labelTerms(name)),
    targets,
  });
}

/** Loss of each held-out issue by number, by stackers that learned nothing of the ignored ones. */
function lossByIssue(
  pairs: PairRows,
  ignored: ReadonlySet<number | undefined> = new Set(),
): ReadonlyMap<number, number> {
  const rowWeights = pairs.rowWeights.map((weight, pair) => (ignored.has(pairs.issues[pair]) ? 0 : weight));
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
