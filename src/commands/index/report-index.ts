import type { Manifest } from '../../artifact/manifest.ts';
import { formatDuration } from '../../plan/format-figures.ts';
import type { CommandContext } from '../context.ts';
import { describeCutoff } from '../describe-cutoff.ts';
import { formatCount, formatNumber } from '../format-count.ts';
import type { StageClock } from '../stage-clock.ts';
import { describeLive, raisedLabels, takenLabels } from './describe-live.ts';
import type { IndexOutcome } from './index-task.ts';

export interface IndexReport {
  readonly out: string;
  readonly context: CommandContext;
  readonly clock: StageClock;
  readonly durationMs: number;
}

/** Tells what became of an index. */
export function reportIndex(outcome: IndexOutcome, { out, context, clock, durationMs }: IndexReport): void {
  const { manifest, labelModel, how } = outcome;
  const { counts, files, embedder, repository, thresholds, backtest, live } = manifest;
  const bytes = Object.values(files).reduce((sum, file) => sum + file.bytes, 0);
  const { informationNote } = labelModel;
  if (context.json) {
    context.writeJson({
      repository,
      out,
      ...(how.kind === 'built' ? {} : { update: how }),
      embedder,
      counts,
      bytes,
      thresholds,
      ...(backtest === undefined ? {} : { backtest }),
      ...(live === undefined ? {} : { live, taken: takenLabels(manifest), raised: raisedLabels(manifest) }),
      informationNote,
      durationMs: Math.round(durationMs),
      timings: Object.fromEntries(clock.timings.map(({ stage, durationMs: ms }) => [stage, Math.round(ms)])),
    });
    return;
  }
  const lines = [
    `${repository}: ${formatCount(counts.issues, 'issue')}, ${formatCount(counts.labels, 'label')}, ` +
      `${(bytes / 1e6).toFixed(1)} MB in ${out}`,
    ...describeHow(how),
    ...Object.keys(thresholds).map((family) => describeCutoff(family, labelModel)),
    `Missing information: ${informationNote}`,
    ...(backtest === undefined ? [] : [describeBacktest(backtest)]),
    ...describeLive(manifest),
    `Took ${formatDuration(durationMs)}.`,
  ];
  context.writeText(lines.join('\n'));
}

/** In one line, for a report or a log; none of an index that was simply built. */
export function describeHow(how: IndexOutcome['how']): string[] {
  if (how.kind === 'built') return [];
  if (how.kind === 'rebuilt') return [`rebuilt because ${how.reason}`];
  const { fresh, changed, gone } = how;
  return [`updated: ${formatNumber(fresh)} new, ${formatNumber(changed)} changed, ${formatNumber(gone)} gone`];
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
