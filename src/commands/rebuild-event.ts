import { openActionsCache } from '../adapters/actions-cache/open-actions-cache.ts';
import { writeOutputs } from '../adapters/runner/write-outputs.ts';
import { writeSummary } from '../adapters/runner/write-summary.ts';
import type { RebuildOptions } from '../config/rebuild-options.ts';
import type { Log } from '../shared/log.ts';
import { renderRebuildSummary } from './describe-rebuild.ts';
import { rebuild } from './rebuild.ts';
import type { RebuildReport } from './rebuild-report.ts';

export interface RebuildEventContext {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly log: Log;
}

/**
 * The rebuild as a workflow runs it: kept in the cache of GitHub Actions, told in outputs and summary. Throws what the
 * rebuild throws; also where a light run or a rollback did not find what it looked for, so that the run is red and somebody
 * hears of it.
 */
export async function rebuildEvent(options: RebuildOptions, { env, log }: RebuildEventContext): Promise<void> {
  const report = await rebuild(options, { env, log, cache: openActionsCache(env) });
  writeOutputs(toOutputs(report), log);
  await writeSummary(renderRebuildSummary(report), log);
  const isRed = report.alarm && (options.mode === 'light' || options.rollback);
  if (isRed) throw new Error([report.why, ...report.notes].join(' '));
}

function toOutputs(report: RebuildReport): Record<string, string> {
  const { outcome, active, alarm, why } = report;
  return {
    outcome,
    why,
    promoted: String(outcome === 'promoted'),
    alarm: String(alarm),
    index_id: active?.id ?? '',
    index_folder: active?.folder ?? '',
    report: JSON.stringify(report),
  };
}
