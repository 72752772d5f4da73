import { makeTemporaryFolder } from '../adapters/files/make-temporary-folder.ts';
import { removeFiles } from '../adapters/files/remove-files.ts';
import { readEvent } from '../adapters/runner/read-event.ts';
import { selectIssues } from '../adapters/runner/select-issues.ts';
import { writeOutputs } from '../adapters/runner/write-outputs.ts';
import { writeSummary } from '../adapters/runner/write-summary.ts';
import type { TriageOptions } from '../config/triage-options.ts';
import type { IssueTracker } from '../issue/issue-tracker.ts';
import { plannedLabels } from '../plan/plan-triage.ts';
import { summarizeOutcome } from '../plan/render-issue-report.ts';
import { renderSummary } from '../plan/render-summary.ts';
import type { IssueReport, TriagedIssue } from '../plan/summary-report.ts';
import { triageLabelsOutput } from '../plan/triage-labels-output.ts';
import { ConfigError } from '../shared/errors.ts';
import type { Log } from '../shared/log.ts';
import { addUsage, NO_USAGE } from '../verdict/model-usage.ts';
import { findUnlabeled } from './triage/find-unlabeled.ts';
import { withFormHeadingsOnly } from './triage/form-headings.ts';
import { type OpenedTriage, openTriage, type TriageSources } from './triage/open-triage.ts';
import { createProjectTeller } from './triage/tell-projects.ts';
import { toTriageJson } from './triage/triage-json.ts';
import { triageNumbers, WHY_NOT_TRIAGED } from './triage/triage-numbers.ts';

export interface EventContext {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly log: Log;
}

/**
 * Triages the issue of the event, or those whose numbers were given, and writes outputs and summary. Throws the first
 * failure after all issues had their turn and the summary is written.
 */
export async function triageEvent(options: TriageOptions, context: EventContext): Promise<void> {
  const { env, log } = context;
  let place: string | undefined;
  try {
    await triageSelected(options, {
      ...context,
      // What speaks to cache and artifacts is loaded only where the folder holds no index.
      findElsewhere: async (trust) => {
        const { findIndexElsewhere } = await import('./triage/find-index-elsewhere.ts');
        place = await makeTemporaryFolder('auto-triager-index-', env.RUNNER_TEMP);
        return await findIndexElsewhere({ options, trust, place, env, log });
      },
    });
  } finally {
    // Not before: the index is read from there as long as it is open.
    if (place !== undefined) await removeFiles(place).catch((error: Error) => log.warning(error.message));
  }
}

async function triageSelected(
  options: TriageOptions,
  { env, log, findElsewhere }: EventContext & Required<Pick<TriageSources, 'findElsewhere'>>,
): Promise<void> {
  const { repository, similarIssues, addLabels, unlabeled, below } = options;
  if (repository === undefined)
    throw new ConfigError('GITHUB_REPOSITORY is not set; this action runs in a GitHub workflow.');
  const event = await readEvent(env);
  const given = unlabeled === undefined ? selectIssues(options.issueNumber ?? '', event).numbers : undefined;
  const tracker = await openTracker(repository, { options, env, log });
  const opened = await openTriage({ options, tracker, findElsewhere, env, log });
  const numbers = given ?? (await pickUnlabeled({ tracker, opened, limit: unlabeled ?? 0, below, log }));
  const { reports, failures } = await triageAll({ numbers, tracker, opened, addLabels, log });
  writeOutputs(toOutputs(reports, { similarIssues, isOne: given?.length === 1 }), log);
  if (reports.length > 0) {
    const { notices, setting } = opened;
    await writeSummary(renderSummary({ repository, reports, notices, issueUrl: setting.issueUrl }), log);
  }
  const [first, ...others] = failures;
  for (const failure of others) log.warning(failure instanceof Error ? failure.message : String(failure));
  if (first !== undefined) throw first;
}

async function openTracker(
  repository: string,
  { options, env, log }: EventContext & { readonly options: TriageOptions },
): Promise<IssueTracker> {
  // @actions/github reads the event's file when it is loaded, and does not survive one that is no JSON: so not before
  // the event was read and found good.
  const { createGitHubTracker } = await import('../adapters/github/create-github-tracker.ts');
  const { apiUrl, token } = options;
  const serverUrl = env.GITHUB_SERVER_URL;
  return createGitHubTracker({
    repository,
    apiUrl,
    log,
    ...(serverUrl ? { serverUrl } : {}),
    ...(token === undefined ? {} : { token }),
  });
}

interface Picking extends Pick<EventTriage, 'tracker' | 'opened' | 'log'> {
  readonly limit: number;
  readonly below: number | undefined;
}

/** The triage that was opened has no other turn where this fails. */
async function pickUnlabeled({ opened, ...backfill }: Picking): Promise<readonly number[]> {
  try {
    return await findUnlabeled({ ...backfill, setting: opened.setting });
  } catch (error) {
    opened.setting.knowledge.close();
    throw error;
  }
}

interface EventTriage {
  readonly numbers: readonly number[];
  readonly tracker: IssueTracker;
  readonly opened: OpenedTriage;
  readonly addLabels: boolean;
  readonly log: Log;
}

/** Goes through the issues and says in the log what came of each. */
async function triageAll({
  log,
  ...run
}: EventTriage): Promise<{ readonly reports: readonly IssueReport[]; readonly failures: readonly unknown[] }> {
  const reports: IssueReport[] = [];
  const failures: unknown[] = [];
  const tellProjects = createProjectTeller(log);
  try {
    for await (const { report, error } of triageNumbers(run)) {
      reports.push(withFormHeadingsOnly(report, run.opened.setting.knowledge.boilerplate));
      if (error !== undefined) failures.push(error);
      tellProjects(report);
      if (report.kind === 'triaged') log.info(`#${report.issue.number}: ${summarizeOutcome(report)}.`);
      else log.warning(`#${report.number} was not triaged: ${WHY_NOT_TRIAGED[report.kind]}.`);
    }
  } catch (error) {
    failures.push(error);
    const [failed, ...others] = run.numbers.slice(reports.length);
    if (others.length > 0)
      log.warning(`After #${failed} these had no turn: ${others.map((other) => `#${other}`).join(', ')}.`);
  } finally {
    run.opened.setting.knowledge.close();
  }
  return { reports, failures };
}

const COST_DIGITS = 8;

/**
 * The outputs. With several issues, `verdict` is an array of those that were triaged; the other outputs speak of the
 * last one. Labels that GitHub did not take are not among them.
 */
function toOutputs(
  reports: readonly IssueReport[],
  { similarIssues, isOne }: { readonly similarIssues: number; readonly isOne: boolean },
): Record<string, string> {
  const triaged = reports.filter((report) => report.kind === 'triaged');
  const verdicts = triaged.map((report) => toTriageJson(report, similarIssues));
  const last = triaged.at(-1);
  const labels = last === undefined || last.labelsOutcome === 'failed' ? [] : plannedLabels(last.plan);
  return {
    triage_labels: triageLabelsOutput(labels),
    labels: JSON.stringify(labels),
    is_categorizable: String(last?.verdict.isCategorizable ?? false),
    similar_issues: JSON.stringify(verdicts.at(-1)?.similar ?? []),
    verdict: JSON.stringify(isOne ? (verdicts[0] ?? null) : verdicts),
    summary: verdicts.at(-1)?.model?.summary ?? '',
    ...usageOutputs(triaged),
  };
}

/** Of all issues together; the cost is empty where a price is not known. */
function usageOutputs(triaged: readonly TriagedIssue[]): Record<string, string> {
  const { promptTokens, completionTokens, cost } = triaged
    .map(({ verdict }) => verdict.model?.usage ?? NO_USAGE)
    .reduce(addUsage, NO_USAGE);
  return {
    prompt_tokens: String(promptTokens),
    completion_tokens: String(completionTokens),
    cost: cost === undefined ? '' : String(Number(cost.toFixed(COST_DIGITS))),
  };
}
