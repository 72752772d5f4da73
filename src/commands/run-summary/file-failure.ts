import { type ConnectionOptions, connectRepository } from '../../adapters/github/connect-repository.ts';
import { type FiledIssue, fileFailureIssue, findFailureIssue } from '../../adapters/github/failure-issues.ts';
import { noteRecurrence } from '../../adapters/github/note-recurrence.ts';
import type { KnownIssue, KnownReason } from '../../run-summary/known-issues/known-issue.ts';
import { findMainFailure } from '../../run-summary/known-issues/main-failure.ts';
import type { FailureIssue } from '../../run-summary/known-issues/to-failure-issue.ts';
import { whyNotFiled } from '../../run-summary/known-issues/why-not-filed.ts';
import { renderKnown } from '../../run-summary/report/render-known.ts';
import type { RunSummary } from '../../run-summary/summary/run-summary.ts';

export interface FailureFiling {
  readonly text: FailureIssue;
  /** What the index says. */
  readonly known: KnownIssue | undefined;
  readonly connection: ConnectionOptions;
  /** Labels that the repository has. Throws ConfigError where one is wanted that it lacks. */
  readonly chooseLabels: (text: FailureIssue) => Promise<readonly string[]>;
  readonly now: Date;
}

const FOOTER =
  '<sub>Filed automatically, since this failed on the default branch. When it fails again, a comment says so, at most one a day; ' +
  'nothing closes or reopens this issue but people. Lines are quoted from logs; secrets that were recognized are taken out.</sub>';

/**
 * Files an issue about a failure on the default branch, once per fingerprint, or says on the one that was filed that it failed
 * again. Where it looks like an open issue, nothing is written. Throws ServiceError, and ConfigError.
 */
export async function fileFailure(report: RunSummary, filing: FailureFiling): Promise<KnownIssue | undefined> {
  const { known, text, chooseLabels } = filing;
  const { log } = filing.connection;
  const refusal = whyNotFiled(report);
  const fingerprint = findMainFailure(report)?.fingerprint.id;
  if (refusal !== undefined || fingerprint === undefined) {
    log.info(refusal ?? '');
    return known;
  }
  const connection = connectRepository(filing.connection);
  const toKnown = ({ number, title, state }: FiledIssue, why: KnownReason): KnownIssue => {
    const url = `${connection.serverUrl}/${report.run.repository}/issues/${number}`;
    return { kind: 'known', number, title, state, url, why };
  };
  const tell = async (issue: FiledIssue): Promise<KnownIssue> => {
    await tellAgain(issue, report, filing);
    return toKnown(issue, 'fingerprint');
  };
  const own = await findFailureIssue(connection, fingerprint);
  if (own !== undefined) return await tell(own);
  if (known?.kind === 'known' && known.state === 'open') {
    log.info(`No issue is filed: the failure looks like #${known.number}.`);
    return known;
  }
  const closed = known?.kind === 'known' ? renderKnown(known) : [];
  const filed = await fileFailureIssue(connection, {
    fingerprint,
    title: text.title,
    body: [text.body, ...closed, FOOTER].join('\n\n'),
    labels: await chooseLabels(text),
  });
  if (filed.kind === 'was-there') return await tell(filed.issue);
  log.info(`Filed issue #${filed.issue.number} about the failure.`);
  return toKnown(filed.issue, 'filed now');
}

/** Not of the run that it was filed about, and not where nobody wants to hear of it. */
async function tellAgain(issue: FiledIssue, { run }: RunSummary, { connection, now }: FailureFiling): Promise<void> {
  if (issue.body.includes(`[run ${run.id}](`)) return;
  if (issue.isSettled) {
    connection.log.info(`No comment on #${issue.number}: it is locked, or was closed as not planned.`);
    return;
  }
  const day = now.toISOString().slice(0, 'YYYY-MM-DD'.length);
  await noteRecurrence(connectRepository(connection).repository, { issue, run, day });
  connection.log.info(`The comment of ${day} on #${issue.number} names this run.`);
}
