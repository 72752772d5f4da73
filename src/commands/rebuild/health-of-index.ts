import type { Manifest } from '../../artifact/manifest.ts';
import { raisedLabels, takenLabels } from '../../corrections/describe-live.ts';
import type { Health } from '../../health/health.ts';

/** What an index tells of itself, for the health report. */
export function healthOfIndex(
  manifest: Manifest,
): Pick<Health, 'index' | 'backtest' | 'live' | 'levels' | 'taken' | 'raised'> {
  const { createdAt, counts, files, backtest, live = {}, levels = [], thresholds } = manifest;
  return {
    index: {
      createdAt,
      issues: counts.issues,
      labels: counts.labels,
      bytes: Object.values(files).reduce((sum, file) => sum + file.bytes, 0),
    },
    backtest,
    live: Object.entries(live).map(([family, { set, precision, low, high }]) => ({
      family,
      set,
      precision,
      low,
      high,
      targetPrecision: thresholds[family]?.targetPrecision,
    })),
    levels: levels
      .filter(({ mode }) => mode === 'suggested')
      .map(({ mode: _, ...level }) => ({
        ...level,
        isRaised: thresholds[level.family]?.raisedLevels?.includes(level.level) === true,
      })),
    taken: takenLabels(manifest),
    raised: raisedLabels(manifest),
  };
}
