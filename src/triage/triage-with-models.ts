import type { Issue } from '../issue/issue.ts';
import { FALL_BACK_TITLE } from '../shared/fall-back-title.ts';
import { judgeIssue } from '../verdict/judge-issue.ts';
import type { ModelJudges } from '../verdict/model-judges.ts';
import type { Verdict } from '../verdict/verdict.ts';
import { readShownNeighbors } from './knowledge/read-shown-neighbors.ts';
import {
  type JudgedIssue,
  judgeByHistory,
  planWithPast,
  type TriageResult,
  type TriageSetting,
} from './triage-issue.ts';

export interface ModelTriage {
  readonly setting: TriageSetting;
  readonly judges: ModelJudges;
}

/** As `triageIssue`, with a model's word between the local verdict and the plan. Writes nothing but recordings. */
export async function triageWithModels(issue: Issue, { setting, judges }: ModelTriage): Promise<TriageResult> {
  const local = await judgeByHistory(issue, setting);
  const judged = await consultModels(local, { setting, judges });
  tell(judged.verdict, judges);
  return await planWithPast(judged, setting);
}

/** An issue that the local engine has judged, with a model's word. Throws ConfigError, see `judgeIssue`. */
export async function consultModels(local: JudgedIssue, { setting, judges }: ModelTriage): Promise<JudgedIssue> {
  const { issue, document, verdict, clock } = local;
  const spentMs = clock.timings.reduce((sum, { durationMs }) => sum + durationMs, 0);
  const consulted = await judgeIssue(
    {
      issue,
      document,
      local: verdict,
      descriptions: setting.liveLabels ?? new Map(),
      readNeighbors: () => readShownNeighbors(verdict, setting.knowledge),
    },
    // A service that embeds takes of the same time.
    { ...judges, deadlineMs: Math.max(0, judges.deadlineMs - spentMs) },
  );
  clock.done('model');
  return { ...local, verdict: consulted };
}

/** A model's own words belong below what everybody sees. */
function tell({ number, model }: Verdict, { rules: { log } }: ModelJudges): void {
  for (const { kind, text } of model?.notes ?? []) {
    if (kind === 'failed') log.warning(`#${number}: ${text}`, { title: FALL_BACK_TITLE });
    else log.debug(`#${number}: ${text}`);
  }
  if (model?.opinion !== undefined) log.debug(`#${number}: the model's summary: ${model.opinion.summary}`);
}
