import { openActionsCache } from '../adapters/actions-cache/open-actions-cache.ts';
import { writeOutputs } from '../adapters/runner/write-outputs.ts';
import { writeSummary } from '../adapters/runner/write-summary.ts';
import type { RebuildOptions } from '../config/rebuild-options.ts';
import { type Diagnosis, isFault } from '../doctor/diagnosis.ts';
import { cutText } from '../issue/clean-text.ts';
import type { Log } from '../shared/log.ts';
import { type Output, textOutput } from '../shared/output.ts';
import { healthOfFailure } from './rebuild/health-of-rebuild.ts';
import { type Rebuilt, rebuild } from './rebuild/rebuild.ts';
import type { DescribedIndex, RebuildReport } from './rebuild/rebuild-report.ts';
import { renderRebuildSummary } from './rebuild/render-rebuild-summary.ts';
import { tellHealth } from './rebuild/tell-health.ts';
import { toHealthRequest, toRebuildRequest } from './to-rebuild-request.ts';

export interface RebuildEventContext {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly log: Log;
}

/**
 * The rebuild as a workflow runs it: kept in the cache of GitHub Actions, told in outputs, summary and health issue. Throws
 * what the rebuild throws; also where a light run or a rollback did not find what it looked for, so that the run is red and
 * somebody hears of it.
 */
export async function rebuildEvent(options: RebuildOptions, context: RebuildEventContext): Promise<void> {
  const { report: rebuilt, health } = await rebuildOrTell(options, context);
  const report = { ...rebuilt, doctor: await askDoctor(context) };
  writeOutputs(toOutputs(report), context.log);
  const told = await tellHealth(health, { request: toHealthRequest(options), ...context });
  await writeSummary(renderRebuildSummary(report, told.health), context.log);
  const isRed = report.alarm && (options.mode === 'light' || options.rollback);
  if (isRed) throw new Error([report.why, ...report.notes].join(' '));
}

/** What the doctor finds wrong in what triage needs beside the index, without asking models. */
async function askDoctor({ env, log }: RebuildEventContext): Promise<readonly Diagnosis[]> {
  const { examineInRun } = await import('./examine-in-run.ts');
  return (await examineInRun(env, log)).filter(isFault);
}

const SHORT_CHARS = 1_000;

/** Where the rebuild fails, the health issue says so before the run does. */
async function rebuildOrTell(options: RebuildOptions, context: RebuildEventContext): Promise<Rebuilt> {
  const { env, log } = context;
  try {
    return await rebuild(toRebuildRequest(options), { env, log, cache: openActionsCache(env) });
  } catch (error) {
    if (options.healthIssue !== undefined) {
      const health = healthOfFailure(options.repository, { error, env });
      // That this fails too, on the same token perhaps, must not hide why the rebuild did.
      await tellHealth(health, { request: toHealthRequest(options), ...context }).catch((failure: unknown) =>
        log.debug(String(failure)),
      );
    }
    throw error;
  }
}

function toOutputs(report: RebuildReport): Record<string, Output> {
  const { outcome, active, alarm, why } = report;
  return {
    outcome: textOutput(outcome),
    why: textOutput(why),
    promoted: textOutput(outcome === 'promoted'),
    alarm: textOutput(alarm),
    index_id: textOutput(active?.id ?? ''),
    index_folder: textOutput(active?.folder ?? ''),
    report: { kind: 'json', value: report, shorter: [() => withoutLabels(report), () => inShort(report)] },
  };
}

/** What people did with each label is the longest part, and the index holds it too. */
function withoutLabels({ active, refused, ...report }: RebuildReport): RebuildReport {
  const withoutLive = ({ live: _, ...index }: DescribedIndex): DescribedIndex => index;
  return {
    ...report,
    active: active && withoutLive(active),
    refused: refused && withoutLive(refused),
  };
}

/** Notes and reasons may quote long answers of services. */
function inShort(report: RebuildReport): RebuildReport {
  const { comparison: _, ...rest } = withoutLabels(report);
  return { ...rest, why: cutText(report.why, SHORT_CHARS), notes: [], timings: [], doctor: [] };
}
