import { makeTemporaryFolder } from '../adapters/files/make-temporary-folder.ts';
import { removeFiles } from '../adapters/files/remove-files.ts';
import { createGitHubTracker } from '../adapters/github/create-github-tracker.ts';
import { serverAddresses } from '../adapters/github/server-addresses.ts';
import type { KnownIssueOptions } from '../config/known-issue-fields.ts';
import type { WriterOptions } from '../config/writer-fields.ts';
import { labelKey } from '../issue/label-key.ts';
import { type FailureSigns, toFailureSigns } from '../run-summary/known-issues/failure-signs.ts';
import type { KnownIssue } from '../run-summary/known-issues/known-issue.ts';
import { newIssueLink } from '../run-summary/known-issues/new-issue-link.ts';
import { type FailureIssue, toFailureIssue } from '../run-summary/known-issues/to-failure-issue.ts';
import type { RunSummary } from '../run-summary/summary/run-summary.ts';
import { ArtifactError, ConfigError } from '../shared/errors.ts';
import type { Log } from '../shared/log.ts';
import { findKnownIssue } from '../triage/knowledge/find-known-issue.ts';
import { judgeByHistory, planVerdict } from '../triage/triage-issue.ts';
import { fileFailure } from './run-summary/file-failure.ts';
import { type LoadedIndex, loadIndex } from './triage/load-index.ts';
import { openTriage } from './triage/open-triage.ts';

export interface KnowingOptions
  extends KnownIssueOptions,
    Pick<WriterOptions, 'modelDeadline' | 'maxPromptTokens' | 'maxOutputTokens' | 'thinking'> {
  readonly apiUrl: string;
  readonly serverUrl?: string | undefined;
  readonly token?: string | undefined;
}

export interface KnowingContext {
  readonly options: KnowingOptions;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether cache and artifacts are looked into where the folder holds no index. */
  readonly isInWorkflow: boolean;
  readonly log: Log;
}

/** What is known of the failure; `fault` is why an issue could not be filed or commented on. */
export interface KnownFailure {
  readonly known?: KnownIssue | undefined;
  readonly fault?: unknown;
}

/**
 * Which issue the failure of a run looks like, by the index where there is one; where it is wished for, an issue is filed. Nothing
 * is loaded of a run that did not fail. An index that is missing or refused is told and no fault.
 */
export async function knowFailure(report: RunSummary, context: KnowingContext): Promise<KnownFailure> {
  const { options, log } = context;
  const [signs, text] = [toFailureSigns(report), toFailureIssue(report)];
  const isAsked = options.indexPath !== undefined || options.openIssue;
  if (signs === undefined || text === undefined || !isAsked) return {};
  const { repository } = report.run;
  const { apiUrl, serverUrl: server, token } = options;
  const { serverUrl } = serverAddresses({ apiUrl, ...(server !== undefined && { serverUrl: server }) });
  return await withIndex(repository, context, async (index) => {
    const known = await lookUp({ signs, text, index, home: `${serverUrl}/${repository}`, serverUrl, repository });
    if (!options.openIssue) return { known };
    try {
      const connection = { repository, apiUrl, serverUrl, log, ...(token !== undefined && { token }) };
      const chooseLabels = (about: FailureIssue) => chooseLabelsOf(about, { connection, index, context });
      return { known: await fileFailure(report, { text, known, connection, chooseLabels, now: new Date() }) };
    } catch (fault) {
      return { known, fault };
    }
  });
}

interface LookUp {
  readonly signs: FailureSigns;
  readonly text: FailureIssue;
  readonly index: LoadedIndex | undefined;
  /** Web address of the repository. */
  readonly home: string;
  readonly serverUrl: string;
  readonly repository: string;
}

async function lookUp({ signs, text, index, home, ...place }: LookUp): Promise<KnownIssue | undefined> {
  if (index?.loaded === undefined) return undefined;
  const match = await findKnownIssue(signs, index.loaded);
  if (match === undefined) return { kind: 'new', link: newIssueLink({ ...place, ...text }) };
  return { kind: 'known', ...match, url: `${home}/issues/${match.number}` };
}

async function withIndex<Result>(
  repository: string,
  { options, env, isInWorkflow, log }: KnowingContext,
  work: (index: LoadedIndex | undefined) => Promise<Result>,
): Promise<Result> {
  const { indexPath: folder, indexCache: inCache = false, indexArtifactName: artifactName = 'none' } = options;
  if (folder === undefined) return await work(undefined);
  const { indexSigningKey: signingKey, indexRepositories: otherRepositories = [], apiUrl, token } = options;
  const place = isInWorkflow ? await makeTemporaryFolder('auto-triager-index-', env.RUNNER_TEMP) : undefined;
  let index: LoadedIndex | undefined;
  try {
    index = await loadIndex(
      { folder, signingKey, otherRepositories },
      {
        // A key for triage is no wish to send what a log says to its service: there issues are found by their words.
        access: {},
        deadlineSeconds: options.modelDeadline,
        repository,
        log,
        ...(place !== undefined && {
          findElsewhere: async (trust) => {
            const { findIndexElsewhere } = await import('./triage/find-index-elsewhere.ts');
            return await findIndexElsewhere({
              inCache,
              artifactName,
              repository,
              token,
              apiUrl,
              trust,
              place,
              env,
              log,
            });
          },
        }),
      },
    );
    if (index.loaded === undefined)
      log.info(['There is no index to look for known issues in.', ...index.notes].join(' '));
    return await work(index);
  } catch (error) {
    if (!(error instanceof ArtifactError)) throw error;
    log.warning(`Known issues were not looked for. ${error.message}`);
    return await work(undefined);
  } finally {
    index?.loaded?.close();
    if (place !== undefined) await removeFiles(place).catch((error: Error) => log.warning(error.message));
  }
}

interface Labelling {
  readonly connection: Parameters<typeof createGitHubTracker>[0];
  readonly index: LoadedIndex | undefined;
  readonly context: KnowingContext;
}

/** What triage chooses by the index, without a model; where that is nothing, the label that was given. Throws ConfigError. */
async function chooseLabelsOf(
  { title, body }: FailureIssue,
  { connection, index, context }: Labelling,
): Promise<readonly string[]> {
  const { options, log } = context;
  const tracker = createGitHubTracker(connection);
  if (index?.loaded !== undefined) {
    const { labelsFile, typesFile, prioritiesFile, maxAreas, maxTypes, apiUrl, token } = options;
    const setup = {
      models: { ...pickModelLimits(options), engine: 'local', askModel: 'when_unsure' },
      labelLists: { labelsFile, typesFile, prioritiesFile },
      maxLabels: { area: maxAreas, type: maxTypes },
      index: { folder: '', otherRepositories: [] },
      rules: { addLabels: false, addComment: false, similarIssues: 0 },
      apiUrl,
      token,
    } as const;
    const { setting } = await openTriage({ setup, tracker, index, log });
    const judged = await judgeByHistory({ number: 0, title, body, labels: [], state: 'open' }, setting);
    const { plan } = planVerdict(judged, setting);
    const labels = plan.actions.flatMap((action) => (action.kind === 'add-labels' ? action.labels : []));
    if (labels.length > 0) return labels;
  }
  const { ciLabel } = options;
  if (ciLabel === undefined) return [];
  const live = (await tracker.listLabels()).find(({ name }) => labelKey(name) === labelKey(ciLabel));
  if (live === undefined)
    throw new ConfigError(
      `${connection.repository} has no label ${JSON.stringify(ciLabel)} for issues about failures, and Auto Triager never creates labels. ` +
        'Create it there, or name another one as ci.issue_label.',
    );
  return [live.name];
}

function pickModelLimits({ modelDeadline, maxPromptTokens, maxOutputTokens, thinking }: KnowingOptions) {
  return { modelDeadline, maxPromptTokens, maxOutputTokens, thinking };
}
