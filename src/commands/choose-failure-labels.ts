import { createGitHubTracker, type GitHubTrackerOptions } from '../adapters/github/create-github-tracker.ts';
import type { IssueTracker } from '../issue/issue-tracker.ts';
import { labelKey } from '../issue/label-key.ts';
import type { FailureIssue } from '../run-summary/known-issues/to-failure-issue.ts';
import { ConfigError, ServiceError } from '../shared/errors.ts';
import { judgeByHistory, planVerdict } from '../triage/triage-issue.ts';
import type { KnowingContext, KnowingOptions } from './knowing-context.ts';
import type { LoadedIndex } from './triage/load-index.ts';
import { openTriage } from './triage/open-triage.ts';

export interface FailureLabelling {
  readonly connection: GitHubTrackerOptions;
  readonly index: LoadedIndex | undefined;
  readonly context: KnowingContext;
}

/**
 * Labels of an issue about a failure: what triage chooses by the index, without a model; where that is nothing, the label that was
 * given for it. Throws ServiceError, and ConfigError where the repository lacks that label.
 */
export async function chooseFailureLabels(
  text: FailureIssue,
  { connection, index, context }: FailureLabelling,
): Promise<readonly string[]> {
  const { ciLabel } = context.options;
  if (index?.loaded === undefined && ciLabel === undefined) return [];
  const tracker = createGitHubTracker(connection);
  const chosen = index?.loaded === undefined ? [] : await triageLabels(text, { tracker, index, context });
  return chosen.length > 0 || ciLabel === undefined ? chosen : [await findLabel(ciLabel, tracker)];
}

async function triageLabels(
  { title, body }: FailureIssue,
  {
    tracker,
    index,
    context,
  }: Omit<FailureLabelling, 'connection'> & { readonly tracker: IssueTracker; readonly index: LoadedIndex },
): Promise<readonly string[]> {
  const { setting } = await openTriage({ setup: toSetup(context.options), tracker, index, log: context.log });
  // It is no issue yet, so nobody has a past with it.
  const issue = { number: 0, title, body, labels: [], state: 'open' } as const;
  try {
    const { actions } = planVerdict(await judgeByHistory(issue, setting), setting).plan;
    return actions.flatMap((action) => (action.kind === 'add-labels' ? action.labels : []));
  } catch (error) {
    // The index needs a service to embed, and nothing stands in: an issue without labels is better than none.
    if (!(error instanceof ServiceError)) throw error;
    context.log.warning(`Triage chose no labels for the issue. ${error.message}`);
    return [];
  }
}

function toSetup(options: KnowingOptions) {
  const { labelsFile, typesFile, prioritiesFile, maxAreas, maxTypes, apiUrl, token } = options;
  const { modelDeadline, maxPromptTokens, maxOutputTokens, thinking } = options;
  return {
    models: { engine: 'local', askModel: 'when_unsure', modelDeadline, maxPromptTokens, maxOutputTokens, thinking },
    labelLists: { labelsFile, typesFile, prioritiesFile },
    maxLabels: { area: maxAreas, type: maxTypes },
    // It was opened before.
    index: { folder: '', otherRepositories: [] },
    rules: { addLabels: false, addComment: false, similarIssues: 0 },
    apiUrl,
    token,
  } as const;
}

async function findLabel(wanted: string, tracker: IssueTracker): Promise<string> {
  const live = (await tracker.listLabels()).find(({ name }) => labelKey(name) === labelKey(wanted));
  if (live !== undefined) return live.name;
  throw new ConfigError(
    `${tracker.repository} has no label ${JSON.stringify(wanted)} for issues about failures, and Auto Triager never creates labels. ` +
      'Create it there, or name another one as ci.issue_label.',
  );
}
