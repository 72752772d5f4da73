import { type AreaUnderCurve, areaUnderCurve } from '../statistics/area-under-curve.ts';
import type { Figure } from '../statistics/bootstrap.ts';
import { wilsonInterval } from '../statistics/wilson-interval.ts';
import type { EvaluatedIssue } from './prediction.ts';

/** How well issues that lack information were told from the others. */
export interface InformationMetrics {
  /** Test issues that people labelled as lacking information. */
  readonly lacking: number;
  /** Area under the ROC curve on training issues that were held back while it was learned; null where nothing was. */
  readonly heldOut: AreaUnderCurve | null;
  /** The same on test issues: how often one that lacks information got a higher probability than one that does not. */
  readonly auc: Figure;
  /** What could not be measured, and why; absent where it was. */
  readonly note?: string;
}

/** Issues without a probability cannot be ranked: an engine that keeps silent is not measured. */
export function measureInformation(
  issues: readonly EvaluatedIssue[],
  heldOutArea?: AreaUnderCurve,
): InformationMetrics {
  const heldOut = heldOutArea ?? null;
  const lacking = issues.filter((issue) => issue.lacksInformation).length;
  const ranked = issues.flatMap(({ needsInfo, lacksInformation }) =>
    needsInfo === undefined ? [] : [{ probability: needsInfo, target: lacksInformation ? 1 : 0 }],
  );
  const positives = ranked.filter(({ target }) => target === 1).length;
  const rarer = Math.min(positives, ranked.length - positives);
  if (rarer === 0) {
    const auc = { value: null, low: null, high: null };
    return { lacking, heldOut, auc, note: explain(ranked.length, positives) };
  }
  const area = areaUnderCurve(
    ranked.map(({ probability }) => probability),
    Uint8Array.from(ranked, ({ target }) => target),
  );
  // Where all are ranked right, or all wrong, the formula sees no doubt at all, even for a single issue.
  const isCertain = area.low === area.high;
  return {
    lacking,
    heldOut,
    auc: isCertain ? { value: area.value, ...wilsonInterval(area.value, rarer) } : area,
  };
}

function explain(ranked: number, positives: number): string {
  if (ranked === 0) return 'not measured on the test issues, since it stays silent about them';
  const which = positives === 0 ? 'none' : 'all';
  return `not measurable: ${which} of the test issues ${which === 'all' ? 'are' : 'is'} labelled so`;
}
