import type { Manifest } from '../artifact/manifest.ts';
import { describeLive, raisedLabels, takenLabels } from '../corrections/describe-live.ts';
import { describeCutoff } from '../labels/describe-cutoff.ts';
import { defaultTypesTarget } from '../plan/choose-type-target.ts';
import type { StageTiming } from '../shared/stage-clock.ts';
import { formatCount, formatNumber } from '../text/format-count.ts';
import { formatDuration } from '../text/format-figures.ts';
import type { IndexOutcome } from './index-task.ts';

export interface IndexReport {
  readonly outcome: IndexOutcome;
  /** Where it was written. */
  readonly out: string;
  readonly timings: readonly StageTiming[];
  readonly durationMs: number;
}

/** What became of an index, as data. */
export function indexOutcomeJson({ outcome, out, timings, durationMs }: IndexReport): object {
  const { manifest, labelModel, how } = outcome;
  const { counts, embedder, repository, thresholds, backtest, live, levels } = manifest;
  return {
    repository,
    out,
    update: how.kind === 'built' ? undefined : how,
    embedder,
    counts,
    bytes: bytesOf(manifest),
    thresholds,
    ...(manifest.learned.types === undefined ? {} : { types: manifest.learned.types }),
    backtest,
    ...(live === undefined ? {} : { live, taken: takenLabels(manifest), raised: raisedLabels(manifest) }),
    ...(levels === undefined ? {} : { levels }),
    informationNote: labelModel.informationNote,
    durationMs: Math.round(durationMs),
    timings: Object.fromEntries(timings.map(({ stage, durationMs: ms }) => [stage, Math.round(ms)])),
  };
}

/** What became of an index, in a few lines. */
export function describeIndexOutcome({ outcome, out, durationMs }: IndexReport): string {
  const { manifest, labelModel, how } = outcome;
  const { counts, repository, thresholds, backtest } = manifest;
  const lines = [
    `${repository}: ${formatCount(counts.issues, 'issue')}, ${formatCount(counts.labels, 'label')}, ` +
      `${(bytesOf(manifest) / 1e6).toFixed(1)} MB in ${out}`,
    ...describeHow(how),
    ...describeSample(manifest.learned),
    ...describeUnplaced(counts),
    ...Object.keys(thresholds).map((family) => describeCutoff(family, labelModel)),
    ...describeIssueTypes(manifest.learned.types),
    `Missing information: ${labelModel.informationNote}`,
    ...(backtest === undefined ? [] : [describeBacktest(backtest)]),
    ...describeLive(manifest),
    `Took ${formatDuration(durationMs)}.`,
  ];
  return lines.join('\n');
}

/** Types in a line each would fill the screen of a repository with many. */
const MAX_SHOWN_TYPES = 8;

function describeIssueTypes(types: Manifest['learned']['types']): string[] {
  if (types === undefined) return [];
  const { names, typed, labelled } = types;
  const shown = names.slice(0, MAX_SHOWN_TYPES).map(({ type, label, origin }) => {
    return origin === 'own' ? `${type} (no label)` : `${type} = ${label}`;
  });
  const rest = names.length - shown.length;
  const target = defaultTypesTarget(types) === 'field' ? "GitHub's own field" : 'labels';
  return [
    `Issue types: ${formatNumber(typed)} of ${formatCount(labelled, 'issue')} with a type or a type label have one; ` +
      `types go into ${target} unless types_target says otherwise. ${shown.join(', ')}${rest > 0 ? `, and ${rest} more` : ''}`,
  ];
}

function bytesOf({ files }: Manifest): number {
  return Object.values(files).reduce((sum, file) => sum + file.bytes, 0);
}

function describeSample({ issues, sample }: Manifest['learned']): string[] {
  return sample === undefined ? [] : [`learned from ${formatCount(sample, 'issue')} of ${formatNumber(issues)}`];
}

/** In one line, for a report or a log; none of an index that was simply built. */
export function describeHow(how: IndexOutcome['how']): string[] {
  switch (how.kind) {
    case 'built':
      return [];
    case 'rebuilt':
      return [`rebuilt because ${how.reason}`];
    case 'updated': {
      const { fresh, changed, gone } = how;
      return [`updated: ${formatNumber(fresh)} new, ${formatNumber(changed)} changed, ${formatNumber(gone)} gone`];
    }
  }
}

function describeUnplaced({ issues, vectors }: Manifest['counts']): string[] {
  if (issues <= vectors) return [];
  return [`${formatCount(issues - vectors, 'issue')} without a vector of the service, found by words alone`];
}

function describeBacktest(figures: NonNullable<Manifest['backtest']>): string {
  const hits = Object.entries(figures)
    .filter(([name]) => name.endsWith('.hitAt1'))
    .map(([name, value]) => `${name.split('.', 1)[0]} ${(100 * value).toFixed(1)} %`);
  const judged = `Backtest on the newest ${formatCount(figures.testIssues ?? 0, 'issue')}`;
  return hits.length === 0
    ? `${judged}: none of them has a label.`
    : `${judged}: first label right ${hits.join(', ')}.`;
}
