import type { Manifest } from '../artifact/manifest.ts';
import { formatCount } from '../text/format-count.ts';
import { formatCutoff, formatPercent } from '../text/format-figures.ts';
import { describeLevel, describeRaisedLevels } from './describe-levels.ts';
import type { LiveFigures } from './live-figures.ts';
import type { LiveReport } from './live-report.ts';

/** A label whose cut-off corrections raised. */
export interface RaisedLabel {
  readonly label: string;
  readonly from: number;
  /** Above 1: it is no longer applied. */
  readonly to: number;
}

/** What the manifest keeps of live precision, by family. */
export function liveFigures({ families }: LiveReport): NonNullable<Manifest['live']> {
  return Object.fromEntries(families.filter(({ set }) => set > 0).map((live) => [live.family, toFigures(live)]));
}

type Lived = NonNullable<Manifest['live']>[string];

export function toFigures({ set, kept, removed, open, precision }: LiveFigures): Lived {
  return { set, kept, removed, open, precision: precision.value, low: precision.low, high: precision.high };
}

/** A label that people removed, and how often. */
export interface TakenLabel {
  readonly label: string;
  readonly set: number;
  readonly removed: number;
  /** Share that people leave in place. */
  readonly precision: number | null;
}

const MAX_TAKEN_LABELS = 10;

/** Those that people removed most often, ten at most. */
export function takenLabels({ labels }: Pick<Manifest, 'labels'>): TakenLabel[] {
  return labels
    .flatMap(({ name, live }) =>
      live === undefined || live.removed === 0
        ? []
        : [{ label: name, set: live.set, removed: live.removed, precision: live.precision }],
    )
    .sort((a, b) => b.removed - a.removed || (a.label < b.label ? -1 : 1))
    .slice(0, MAX_TAKEN_LABELS);
}

/** By name, without those of a family of which all rose. */
export function raisedLabels({ labels, thresholds }: Pick<Manifest, 'labels' | 'thresholds'>): RaisedLabel[] {
  return labels
    .filter(({ family }) => thresholds[family]?.raisedLevels?.includes('high') !== true)
    .flatMap(({ name, raisedFrom, cutoff }) =>
      raisedFrom === undefined ? [] : [{ label: name, from: raisedFrom, to: cutoff }],
    )
    .sort((a, b) => (a.label < b.label ? -1 : 1));
}

/** Live precision and raised labels for a terminal, a line each; none where nothing is known. */
export function describeLive(manifest: Pick<Manifest, 'live' | 'labels' | 'levels' | 'thresholds'>): string[] {
  const { live = {}, labels, levels = [] } = manifest;
  return [
    ...Object.entries(live).map(([family, figures]) => `${family}: ${describeFamily(figures)}.`),
    ...levels.filter(({ mode }) => mode === 'suggested').map((level) => `${describeLevel(level)}.`),
    ...describeRaisedLevels(manifest).map((line) => `${line}.`),
    ...takenLabels({ labels }).map(
      ({ label, set, removed }) => `${label}: removed from ${removed} of ${formatCount(set, 'issue')}.`,
    ),
    ...raisedLabels(manifest).map(
      ({ label, from, to }) =>
        `${label}: people removed it too often; its cut-off rose from ${formatCutoff(from)} to ${formatCutoff(to)}.`,
    ),
  ];
}

function describeFamily({ set, open, precision, low, high }: Lived): string {
  const count = `${formatCount(set, 'label')} set so far`;
  if (precision === null || low === null || high === null) return `of ${count}, none has settled`;
  const waiting = open === 0 ? '' : `, ${open} of them not settled`;
  return (
    `of ${count}${waiting}, people leave ${formatPercent(precision)} in place ` +
    `(${formatPercent(low)} to ${formatPercent(high)})`
  );
}
