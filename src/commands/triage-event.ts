import { makeTemporaryFolder } from '../adapters/files/make-temporary-folder.ts';
import { removeFiles } from '../adapters/files/remove-files.ts';
import { type RunnerEvent, readEvent } from '../adapters/runner/read-event.ts';
import { type SelectedIssues, selectIssues } from '../adapters/runner/select-issues.ts';
import { writeOutputs } from '../adapters/runner/write-outputs.ts';
import { writeSummary } from '../adapters/runner/write-summary.ts';
import type { TriageOptions } from '../config/triage-options.ts';
import type { IssueTracker } from '../issue/issue-tracker.ts';
import { ConfigError } from '../shared/errors.ts';
import type { Log } from '../shared/log.ts';
import { findUnlabeled } from '../triage/find-unlabeled.ts';
import { withFormHeadingsOnly } from '../triage/form-headings.ts';
import type { CommandDesk } from '../triage/on-demand/command-desk.ts';
import type { OpenedTriage } from '../triage/opened-triage.ts';
import { renderSummary } from '../triage/report/render-summary.ts';
import { summarizeOutcome } from '../triage/report/summarize-outcome.ts';
import type { IssueReport, RunNote } from '../triage/report/summary-report.ts';
import { toTriageJson } from '../triage/report/triage-json.ts';
import { triageOutputs } from '../triage/report/triage-outputs.ts';
import { tellMissingSuggestions } from '../triage/tell-missing-suggestions.ts';
import { createProjectTeller } from '../triage/tell-projects.ts';
import { triageNumbers, WHY_NOT_TRIAGED } from '../triage/triage-numbers.ts';
import { toTriageSetup } from './to-triage-setup.ts';
import { answerComment } from './triage/answer-comment.ts';
import { answerInstead } from './triage/answer-instead.ts';
import { keepVerdicts } from './triage/keep-verdicts.ts';
import { openTriage, type TriageSources } from './triage/open-triage.ts';

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
  const { indexCache: inCache, indexArtifactName: artifactName, repository, token, apiUrl } = options;
  let place: string | undefined;
  try {
    await triageSelected(options, {
      ...context,
      // What speaks to cache and artifacts is loaded only where the folder holds no index.
      findElsewhere: async (trust) => {
        const { findIndexElsewhere } = await import('./triage/find-index-elsewhere.ts');
        place = await makeTemporaryFolder('auto-triager-index-', env.RUNNER_TEMP);
        return await findIndexElsewhere({ inCache, artifactName, repository, token, apiUrl, trust, place, env, log });
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
  const { repository, similarIssues, isRehearsal, unlabeled, below, maxRunsADay } = options;
  if (repository === undefined)
    throw new ConfigError('GITHUB_REPOSITORY is not set; this action runs in a GitHub workflow.');
  const event = await readEvent(env);
  const selected = unlabeled === undefined ? selectIssues(options.issueNumber ?? '', event) : undefined;
  const given = selected?.numbers;
  const { tracker, openDesk } = await openTracker(repository, { options, env, log });
  // A workflow that names the issue itself wants it triaged, whatever the comment says.
  const comment = event.kind === 'comment' && (options.issueNumber ?? '') === '' ? event.comment : undefined;
  const asked = comment && (await answerComment(comment, { tracker, desk: await openDesk(), maxRunsADay, log }));
  if (asked?.kind === 'done') return;
  const opened = await openTriage({
    setup: toTriageSetup(options),
    tracker,
    newIssue: findNewIssue(event, selected, env),
    isAsked: asked?.kind === 'triage',
    findElsewhere,
    env,
    log,
  });
  if (await answerInstead({ event, asked, tracker, opened, openDesk, maxRunsADay, log })) return;
  const numbers = given ?? (await pickUnlabeled({ tracker, opened, limit: unlabeled ?? 0, below, log }));
  const { reports, failures } = await triageAll({ numbers, tracker, opened, addLabels: !isRehearsal, log });
  const triaged = reports.filter((report) => report.kind === 'triaged');
  const missing = tellMissingSuggestions(triaged, repository);
  if (missing.failure !== undefined) failures.push(missing.failure);
  const all = triaged.map((report) => toTriageJson(report, similarIssues));
  const verdicts = given?.length === 1 ? (all[0] ?? null) : all;
  const verdictPath = await keepVerdicts(verdicts, { env, log });
  writeOutputs(triageOutputs({ triaged, verdicts, verdictPath }), log);
  // Where not even the first issue could be read, the failure says all.
  if (reports.length > 0 || failures.length === 0) {
    const { issueUrl } = opened.setting;
    const notes = [...opened.notes(), ...missing.notes, ...tellRest(numbers, unlabeled)];
    await writeSummary(renderSummary({ repository, reports, notes, issueUrl, isOne: given?.length === 1 }), log);
  }
  throwFirst(failures, log);
}

function throwFirst([first, ...others]: readonly unknown[], log: Log): void {
  for (const failure of others) log.warning(failure instanceof Error ? failure.message : String(failure));
  if (first !== undefined) throw first;
}

/** The event's own issue, where it was just opened; a run that is repeated may come days later. */
function findNewIssue(
  event: RunnerEvent,
  selected: SelectedIssues | undefined,
  { GITHUB_RUN_ATTEMPT: attempt = '1' }: EventContext['env'],
): number | undefined {
  const isOpening = event.kind === 'issue' && event.action === 'opened' && attempt === '1';
  return isOpening ? selected?.eventIssue?.number : undefined;
}

/** Where a backlog goes on that did not fit into one run. */
function tellRest(numbers: readonly number[], limit: number | undefined): RunNote[] {
  const last = numbers.at(-1);
  if (last === undefined || numbers.length !== limit) return [];
  const text = `There may be older ones: continue with below: ${last}. Without it, issues that stay unlabelled come up again.`;
  return [{ kind: 'plain', text, isImportant: true }];
}

async function openTracker(
  repository: string,
  { options, env, log }: EventContext & { readonly options: TriageOptions },
): Promise<{ readonly tracker: IssueTracker; readonly openDesk: OpenDesk }> {
  // @actions/github reads the event's file when it is loaded, and does not survive one that is no JSON: so not before
  // the event was read and found good.
  const { createGitHubTracker } = await import('../adapters/github/create-github-tracker.ts');
  const { apiUrl, token, botLogins = [] } = options;
  const serverUrl = env.GITHUB_SERVER_URL;
  const connection = { repository, apiUrl, log, serverUrl: serverUrl || undefined, token };
  return {
    tracker: createGitHubTracker({ ...connection, botLogins }),
    openDesk: async () => {
      const { createCommandDesk } = await import('../adapters/github/create-command-desk.ts');
      return createCommandDesk(connection);
    },
  };
}

/** What is of commands and their limits is loaded only where it is needed. */
type OpenDesk = () => Promise<CommandDesk>;

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
}: EventTriage): Promise<{ readonly reports: readonly IssueReport[]; readonly failures: unknown[] }> {
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
      log.warning(`Not reached because #${failed} failed: ${others.map((other) => `#${other}`).join(', ')}.`);
  } finally {
    run.opened.setting.knowledge.close();
  }
  return { reports, failures };
}
