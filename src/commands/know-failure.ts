import { serverAddresses } from '../adapters/github/server-addresses.ts';
import { type FailureSigns, toFailureSigns } from '../run-summary/known-issues/failure-signs.ts';
import type { KnownIssue } from '../run-summary/known-issues/known-issue.ts';
import { newIssueLink } from '../run-summary/known-issues/new-issue-link.ts';
import { type FailureIssue, toFailureIssue } from '../run-summary/known-issues/to-failure-issue.ts';
import type { RunSummary } from '../run-summary/summary/run-summary.ts';
import { findKnownIssue } from '../triage/knowledge/find-known-issue.ts';
import { chooseFailureLabels } from './choose-failure-labels.ts';
import type { KnowingContext } from './knowing-context.ts';
import { fileFailure } from './run-summary/file-failure.ts';
import type { LoadedIndex } from './triage/load-index.ts';
import { withIssueIndex } from './with-issue-index.ts';

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
  return await withIssueIndex(repository, context, async (index) => {
    const known = await lookUp({ signs, text, index, home: `${serverUrl}/${repository}`, serverUrl, repository });
    if (!options.openIssue) return { known };
    try {
      const connection = { repository, apiUrl, serverUrl, log, ...(token !== undefined && { token }) };
      const chooseLabels = (about: FailureIssue) => chooseFailureLabels(about, { connection, index, context });
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
