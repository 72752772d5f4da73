import { createGitHubTracker } from '../adapters/github/create-github-tracker.ts';
import { readEvent } from '../adapters/runner/read-event.ts';
import { selectIssues } from '../adapters/runner/select-issues.ts';
import { writeOutputs } from '../adapters/runner/write-outputs.ts';
import { writeSummary } from '../adapters/runner/write-summary.ts';
import type { TriageOptions } from '../config/triage-options.ts';
import { plannedLabels } from '../plan/plan-triage.ts';
import { renderSummary } from '../plan/render-summary.ts';
import type { IssueReport, TriagedIssue } from '../plan/summary-report.ts';
import { triageLabelsOutput } from '../plan/triage-labels-output.ts';
import { ConfigError } from '../shared/errors.ts';
import type { Log } from '../shared/log.ts';
import { openTriage } from './open-triage.ts';
import { toTriageJson } from './triage-json.ts';
import { triageNumbers } from './triage-numbers.ts';

export interface EventContext {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly log: Log;
}

/**
 * Triages the issue of the event, or those whose numbers were given, and writes outputs and summary. Throws the first
 * failure after all issues had their turn and the summary is written.
 */
export async function triageEvent(options: TriageOptions, { env, log }: EventContext): Promise<void> {
  const { repository, apiUrl, token, addLabels, similarIssues } = options;
  if (repository === undefined)
    throw new ConfigError('GITHUB_REPOSITORY is not set; this action runs in a GitHub workflow.');
  const { numbers } = selectIssues(options.issueNumber ?? '', await readEvent(env));
  const serverUrl = env.GITHUB_SERVER_URL;
  const tracker = createGitHubTracker({
    repository,
    apiUrl,
    log,
    ...(serverUrl ? { serverUrl } : {}),
    ...(token === undefined ? {} : { token }),
  });
  const opened = await openTriage({ options, tracker, log });
  const reports: IssueReport[] = [];
  const failures: unknown[] = [];
  try {
    for await (const { report, error } of triageNumbers({ numbers, tracker, opened, addLabels })) {
      reports.push(report);
      if (error !== undefined) failures.push(error);
      if (report.kind !== 'triaged') log.warning(`#${report.number} was not triaged: ${WHY_NOT[report.kind]}.`);
    }
  } catch (error) {
    failures.push(error);
  } finally {
    opened.setting.knowledge.close();
  }
  const triaged = reports.filter((report) => report.kind === 'triaged');
  writeOutputs(toOutputs(triaged, similarIssues), log);
  const { notices, setting } = opened;
  if (reports.length > 0)
    await writeSummary(renderSummary({ repository, reports, notices, issueUrl: setting.issueUrl }), log);
  if (failures.length > 0) throw failures[0];
}

const WHY_NOT = { missing: 'there is no such issue', 'pull-request': 'it is a pull request' } as const;

/** With several issues, `verdict` is an array; the other outputs speak of the last one. */
function toOutputs(triaged: readonly TriagedIssue[], similarIssues: number): Record<string, string> {
  const verdicts = triaged.map((report) => toTriageJson(report, similarIssues));
  const last = triaged.at(-1);
  const labels = last === undefined ? [] : plannedLabels(last.plan);
  return {
    triage_labels: triageLabelsOutput(labels),
    labels: JSON.stringify(labels),
    is_categorizable: String(last?.verdict.isCategorizable ?? false),
    similar_issues: JSON.stringify(verdicts.at(-1)?.similar ?? []),
    verdict: JSON.stringify(verdicts.length === 1 ? verdicts[0] : verdicts),
  };
}
