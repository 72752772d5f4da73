import type { FamilyModelMetrics, ModelMetrics } from '../../evaluation/model-metrics.ts';
import type { Calibration, StatedMetrics } from '../../evaluation/stated-metrics.ts';
import { formatCost } from '../../models/model-usage.ts';
import { formatCount, formatNumber } from '../../text/format-count.ts';
import { DEFAULT_MODEL_WEIGHTS } from '../../verdict/model-weights.ts';
import { describeFigure } from './describe-comparison.ts';

/** What came of asking models, for a terminal. */
export function describeModels(metrics: ModelMetrics): string[] {
  const { models, answered, notAsked, fellBack, families, stated = [] } = metrics;
  const names = models.length === 0 ? 'no model, since none answered' : models.join(', ');
  return [
    `  Asked besides: ${names}`,
    `    counted for              ${describeCounted(answered)}${inBrackets(answered.reasons)}`,
    `    not asked about          ${describeCounted(notAsked)}${inBrackets(notAsked.reasons)}`,
    `    fell back to local for   ${describeCounted(fellBack)}`,
    ...fellBack.reasons.map(({ reason, issues }) => `      ${formatNumber(issues)} × ${reason}`),
    `    took                     ${describeTaken(metrics)}`,
    ...families.filter(({ issues }) => issues > 0).flatMap(describeFamily),
    ...stated.flatMap(describeStated),
  ];
}

function describeCounted({ issues, share }: { readonly issues: number; readonly share: number }): string {
  return `${formatCount(issues, 'issue')} (${(100 * share).toFixed(1)} %)`;
}

function inBrackets(reasons: readonly { readonly reason: string; readonly issues: number }[]): string {
  const parts = reasons.map(({ reason, issues }) => `${reason} ${formatNumber(issues)}`);
  return parts.length === 0 ? '' : `: ${parts.join(', ')}`;
}

function describeTaken({ usage, spent }: ModelMetrics): string {
  const { calls, promptTokens, completionTokens } = usage;
  const taken = `${formatCount(calls, 'call')}, ${formatNumber(promptTokens)} tokens in, ${formatNumber(completionTokens)} out, ${formatCost(usage)}`;
  return spent.calls === calls
    ? taken
    : `${taken}; in this run ${formatCount(spent.calls, 'call')}, ${formatCost(spent)}`;
}

function describeFamily({ family, issues, figures, moves }: FamilyModelMetrics): string[] {
  const { better, worse, addedRight, addedWrong, droppedRight, droppedWrong } = moves;
  return [
    `    ${family}, local alone → with the model, on the same ${formatCount(issues, 'issue')}`,
    ...figures.map(({ figure, alone, combined, difference }) => {
      return `  ${describeFigure({ figure, old: alone, new: combined, difference, isWorse: false })}`;
    }),
    `      labels improved             ${formatNumber(better)}: right ones added ${addedRight}, wrong ones dropped ${droppedWrong}`,
    `      labels worsened             ${formatNumber(worse)}: wrong ones added ${addedWrong}, right ones dropped ${droppedRight}`,
  ];
}

function describeStated({ family, issues, labels, stated, local, fit }: StatedMetrics): string[] {
  const heading = `    ${family}, ${formatNumber(labels)} probabilities that the model stated, on ${formatCount(issues, 'issue')}`;
  return [
    heading,
    `      as stated                 ${describeCalibration(stated)}`,
    `      local alone               ${describeCalibration(local)}`,
    ...(fit === undefined
      ? ['      too few issues to learn a correction from']
      : [
          `      corrected                 ${describeCalibration(fit.calibrated)}, log-odds × ${fit.slope.toFixed(2)} ${signed(fit.intercept)}`,
          `      weight that would fit     ${fit.weight.toFixed(2)} (used: ${DEFAULT_MODEL_WEIGHTS.stated.toFixed(2)})`,
        ]),
  ];
}

function describeCalibration({ brier, error }: Calibration): string {
  return `Brier score ${brier.toFixed(3)}, calibration error ${(100 * error).toFixed(1)} %`;
}

function signed(value: number): string {
  return `${value < 0 ? '−' : '+'} ${Math.abs(value).toFixed(2)}`;
}
