import { isAppLogin } from '../../issue/find-actor.ts';
import type { IssueHistory, OwnAccounts } from '../../issue/issue-history.ts';
import type { HistoryRequest } from '../../issue/issue-tracker.ts';
import { labelKey } from '../../issue/label-key.ts';
import { ServiceError } from '../../shared/errors.ts';
import { findUndo } from './find-undo.ts';
import type { GitHubRepository } from './github-repository.ts';
import type { GraphqlClient } from './graphql-client.ts';
import { readHistoryByGraphql } from './read-history-by-graphql.ts';
import { type RestEvents, readFirstEvents, readOtherEvents } from './read-history-by-rest.ts';
import { readOwnAccounts } from './read-own-accounts.ts';

export interface HistorySources {
  readonly repository: GitHubRepository;
  /** Absent without a token, which GraphQL asks for. */
  readonly graphql: GraphqlClient | undefined;
  /** Names of the labels that the repository has now. */
  readonly listLabels: () => Promise<readonly string[]>;
  readonly botLogins: readonly string[];
}

/**
 * Reads what was done to an issue, with one request for nearly every issue. REST tells enough where labels alone are to
 * be added. GraphQL is asked, and REST where it is of no use, for what REST does not tell: whose comment was deleted, what
 * a label that is no longer there is called now, and the newest events of an issue that has more than 100. Its method
 * throws ServiceError where neither tells.
 */
export function createHistoryReader(
  sources: HistorySources,
): (number: number, about: HistoryRequest) => Promise<IssueHistory> {
  const { repository, botLogins } = sources;
  let graphql = sources.graphql;
  let own: Promise<OwnAccounts> | undefined;

  /** Undefined where GraphQL is of no use; where that will not change, it is not asked again. */
  async function askGraphql(number: number, labels: readonly string[]): Promise<IssueHistory | undefined> {
    if (graphql === undefined) return undefined;
    try {
      return await readHistoryByGraphql(graphql, { repository, number, labels, botLogins });
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      repository.log.debug(`${error.message} Using REST instead.`);
      if (!error.retryable) graphql = undefined;
      return undefined;
    }
  }

  /** Who we are is asked where it makes a difference: a program took something away, or somebody deleted a comment. */
  async function ownAccounts({ labelEvents, deletedComments }: RestEvents, needsOwn: boolean): Promise<OwnAccounts> {
    const isAsked = needsOwn || labelEvents.some(({ action, actor }) => action === 'unlabeled' && isAppLogin(actor));
    if (!isAsked && deletedComments.length === 0) return { programs: botLogins };
    own ??= readOwnAccounts({ repository, graphql }, botLogins);
    return await own;
  }

  async function readHistory(number: number, about: HistoryRequest): Promise<IssueHistory> {
    const { labels, hasComments, needsOwn = false } = about;
    const told = hasComments ? await askGraphql(number, labels) : undefined;
    if (told !== undefined) return told;
    const first = await readFirstEvents(repository, number);
    const isWhole = first.lastPage === 1;
    const needsMore = !isWhole || (await findFormer(first, sources)).length > 0;
    const more = needsMore && !hasComments ? await askGraphql(number, labels) : undefined;
    if (more !== undefined) return more;
    const events = isWhole ? first : await readOtherEvents(repository, number, first);
    const { labelEvents, deletedComments } = events;
    return {
      labelEvents,
      deletedComments,
      formerLabels: await findFormer(events, sources),
      own: await ownAccounts(events, needsOwn),
    };
  }

  return async (number, about) => {
    const history = await readHistory(number, about);
    return { ...history, ...(await findUndo(number, { history, repository })) };
  };
}

/** Names of labels that were taken away and that no label has now: renamed or deleted since. */
async function findFormer({ labelEvents }: RestEvents, { listLabels }: HistorySources): Promise<string[]> {
  const taken = labelEvents.filter(({ action }) => action === 'unlabeled').map(({ label }) => label);
  if (taken.length === 0) return [];
  const live = new Set((await listLabels()).map(labelKey));
  return [...new Set(taken)].filter((label) => !live.has(labelKey(label)));
}
