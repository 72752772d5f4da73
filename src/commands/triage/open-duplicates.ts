import { onlyOriginal } from '../../issue/follow-original.ts';
import type { IssueTracker } from '../../issue/issue-tracker.ts';
import { ServiceError } from '../../shared/errors.ts';
import type { Log } from '../../shared/log.ts';
import type { Knowledge } from '../../triage/knowledge/knowledge.ts';
import { searchWithinLimit } from '../../triage/search-within-limit.ts';
import type { TriageSetting } from '../../triage/triage-issue.ts';

export interface DuplicatesSetup {
  /** Whether people are asked to close duplicates. */
  readonly isAsked: boolean;
  /** Whether GitHub's own search is asked for similar issues, too. */
  readonly asksGitHub: boolean;
}

export interface DuplicatesContext {
  /** Absent for an issue from a file, of which GitHub knows nothing. */
  readonly tracker: IssueTracker | undefined;
  readonly knowledge: Knowledge;
  /** Of GitHub. */
  readonly apiUrl: string;
  readonly token: string | undefined;
  readonly log: Log;
  /** Adds a sentence to the summary. */
  readonly tell: (text: string) => void;
}

/** A search that must be waited for is not worth it. */
const NO_PATIENCE = { retries: 0, maxWaitMs: () => 0 };
const TIMEOUT_MS = 10_000;

/** What looks for duplicates beside the index, and finds what they repeat; nothing where neither is wanted. */
export async function openDuplicates(
  { isAsked, asksGitHub }: DuplicatesSetup,
  { tracker, knowledge, apiUrl, token, log, tell }: DuplicatesContext,
): Promise<Pick<TriageSetting, 'closing' | 'searchElsewhere'>> {
  if (tracker === undefined || !(isAsked || asksGitHub)) return {};
  const [{ connectRepository }, { readDuplicates }, { searchSimilar }] = await Promise.all([
    import('../../adapters/github/connect-repository.ts'),
    import('../../adapters/github/read-duplicates.ts'),
    import('../../adapters/github/search-similar.ts'),
  ]);
  const { repository, graphql } = connectRepository({
    repository: tracker.repository,
    apiUrl,
    log,
    timeoutMs: TIMEOUT_MS,
    patience: NO_PATIENCE,
    ...(token === undefined ? {} : { token }),
  });
  async function findOriginal(number: number): Promise<number | undefined> {
    try {
      const [known = []] = await readDuplicates(graphql, repository, [number]);
      return onlyOriginal(known.map(({ of }) => of));
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      log.debug(`What #${number} was closed as a duplicate of is not known. ${error.message}`);
      return undefined;
    }
  }
  const findIssue = (number: number) => tracker.findIssue(number);
  return {
    ...(isAsked ? { closing: { closing: knowledge.closing, findIssue, findOriginal } } : {}),
    ...(asksGitHub
      ? {
          searchElsewhere: searchWithinLimit({
            search: (issue) => searchSimilar(repository, issue),
            tell,
            now: () => performance.now(),
          }),
        }
      : {}),
  };
}
