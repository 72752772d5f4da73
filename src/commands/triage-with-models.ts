import type { Issue } from '../issue/issue.ts';
import { FALL_BACK_TITLE } from '../shared/fall-back-title.ts';
import { MAX_NEIGHBORS } from '../verdict/build-prompt.ts';
import { judgeIssue, type ModelJudges } from '../verdict/judge-issue.ts';
import type { QuestionNeighbor } from '../verdict/model-question.ts';
import type { Verdict } from '../verdict/verdict.ts';
import type { Knowledge } from './knowledge.ts';
import { judgeByHistory, planVerdict, type TriageResult, type TriageSetting } from './triage-issue.ts';

export interface ModelTriage {
  readonly setting: TriageSetting;
  readonly judges: ModelJudges;
}

/** As `triageIssue`, with a model's word between the local verdict and the plan. Writes nothing but recordings. */
export async function triageWithModels(issue: Issue, { setting, judges }: ModelTriage): Promise<TriageResult> {
  const startMs = performance.now();
  const local = await judgeByHistory(issue, setting);
  const spentMs = performance.now() - startMs;
  const verdict = await judgeIssue(
    {
      issue,
      document: local.document,
      local: local.verdict,
      descriptions: setting.liveLabels ?? new Map(),
      readNeighbors: () => readNeighbors(local.verdict, setting.knowledge),
    },
    // A service that embeds takes of the same time.
    { ...judges, deadlineMs: Math.max(0, judges.deadlineMs - spentMs) },
  );
  local.clock.done('model');
  tell(verdict, judges);
  return planVerdict({ ...local, verdict }, setting);
}

function readNeighbors({ similar }: Verdict, knowledge: Knowledge): QuestionNeighbor[] {
  return [...knowledge.readIssues(similar.slice(0, MAX_NEIGHBORS).map(({ number }) => number))];
}

/** A model's own words belong below what everybody sees. */
function tell({ number, model }: Verdict, { rules: { log } }: ModelJudges): void {
  for (const { kind, text } of model?.notes ?? []) {
    if (kind === 'failed') log.warning(`#${number}: ${text}`, { title: FALL_BACK_TITLE });
    else log.debug(`#${number}: ${text}`);
  }
  if (model?.opinion !== undefined) log.debug(`#${number}: the model sums it up so: ${model.opinion.summary}`);
}
