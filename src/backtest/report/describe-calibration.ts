import type { FamilyMetrics } from '../../evaluation/family-metrics.ts';
import { figure, percent, points } from './write-figure.ts';

/** Whether the probabilities of first labels hold, in lines for a terminal. */
export function describeCalibration({ calibrationError, calibration, issues }: FamilyMetrics): string[] {
  const { bias, brierScore, errorByChance, isBeyondChance } = calibration;
  if (errorByChance === null) return [];
  const meaning = isBeyondChance ? 'more than chance explains' : 'chance explains it';
  return [
    `    stated less right        ${points(bias)} points`,
    `    calibration error        ${figure(calibrationError)}; perfect probabilities of ${issues} issues would show ` +
      `${percent(errorByChance.mean)}, at most ${percent(errorByChance.high)}: ${meaning}`,
    `    Brier score              ${brierScore.value?.toFixed(3)} (${brierScore.low?.toFixed(3)} to ${brierScore.high?.toFixed(3)})`,
  ];
}
