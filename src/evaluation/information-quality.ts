import { type AreaUnderCurve, areaUnderCurve } from '../labels/area-under-curve.ts';
import type { EvaluatedIssue } from './prediction.ts';

/** How well issues that lack information are told from others; null where it was not learned or cannot be measured. */
export interface InformationQuality {
  /** On training issues that were held back while it was learned. */
  readonly heldOut: AreaUnderCurve | null;
  readonly test: AreaUnderCurve | null;
  /** Test issues that people labelled as lacking information. */
  readonly lacking: number;
}

export function measureInformation(
  issues: readonly EvaluatedIssue[],
  heldOut: AreaUnderCurve | undefined,
): InformationQuality {
  const scored = issues.flatMap(({ needsInfo, lacksInformation }) =>
    needsInfo === undefined ? [] : [{ needsInfo, target: lacksInformation ? 1 : 0 }],
  );
  const targets = Uint8Array.from(scored, ({ target }) => target);
  const canMeasure = targets.includes(0) && targets.includes(1);
  const scores = scored.map(({ needsInfo }) => needsInfo);
  return {
    heldOut: heldOut ?? null,
    test: canMeasure ? areaUnderCurve(scores, targets) : null,
    lacking: issues.filter(({ lacksInformation }) => lacksInformation).length,
  };
}
