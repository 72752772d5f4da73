import { openCorpus } from '../../adapters/sqlite/open-corpus.ts';
import type { DatasetQualitizerOptions } from '../../config/dataset-qualitizer-options.ts';
import { inTimeOrder } from '../../corpus/in-time-order.ts';
import type { LeftOut } from '../../dataset/left-out.ts';
import type { Issue } from '../../issue/issue.ts';
import type { IssueTracker } from '../../issue/issue-tracker.ts';
import { unifySpelling } from '../../labels/unify-spelling.ts';
import type { Log } from '../../shared/log.ts';
import { formatCount } from '../../text/format-count.ts';

export interface DatasetSource {
  /** `owner/name`. */
  readonly repository: string;
  /** The corpus with what was fetched, oldest first, one spelling for each label. */
  readonly issues: readonly Issue[];
  /** Listed numbers that are nowhere to be had. */
  readonly leftOut: readonly LeftOut[];
  /** Absent where GitHub is not to be asked. */
  readonly tracker: IssueTracker | undefined;
}

type SourceOptions = Pick<DatasetQualitizerOptions, 'corpusFile' | 'repository' | 'apiUrl' | 'token' | 'offline'>;

/**
 * Reads the corpus, which is not changed, and fetches listed issues that it lacks where a token is at hand. Throws
 * ConfigError for a corpus that cannot be read, ServiceError where GitHub fails.
 */
export async function readDatasetIssues(
  options: SourceOptions,
  { wanted, log }: { readonly wanted: readonly number[]; readonly log: Log },
): Promise<DatasetSource> {
  const { repository, issues } = readCorpus(options);
  const known = new Set(issues.map(({ number }) => number));
  const lacking = wanted.filter((number) => !known.has(number));
  const tracker = await openTracker(repository, { options, log });
  const fetched = tracker === undefined ? undefined : await fetchIssues(lacking, { tracker, log });
  const leftOut = fetched?.leftOut ?? lacking.map((number): LeftOut => ({ number, reason: 'unknown' }));
  if (fetched === undefined && lacking.length > 0) {
    log.warning(
      `${formatCount(lacking.length, 'listed issue is', 'listed issues are')} not in the corpus; with GITHUB_TOKEN, and ` +
        'without --offline, they are fetched.',
    );
  }
  return { repository, issues: unifySpelling(inTimeOrder([...issues, ...(fetched?.issues ?? [])])), leftOut, tracker };
}

function readCorpus({ corpusFile, repository }: SourceOptions): {
  readonly repository: string;
  readonly issues: readonly Issue[];
} {
  const store = openCorpus(corpusFile, { readOnly: true, ...(repository === undefined ? {} : { repository }) });
  try {
    return { repository: store.repository, issues: [...store.list()] };
  } finally {
    store.close();
  }
}

/** The client is loaded only where GitHub is asked. */
async function openTracker(
  repository: string,
  { options, log }: { readonly options: SourceOptions; readonly log: Log },
): Promise<IssueTracker | undefined> {
  const { token, apiUrl, offline } = options;
  if (token === undefined || offline) return undefined;
  const { createGitHubTracker } = await import('../../adapters/github/create-github-tracker.ts');
  return createGitHubTracker({ repository, token, apiUrl, log });
}

async function fetchIssues(
  numbers: readonly number[],
  { tracker, log }: { readonly tracker: IssueTracker; readonly log: Log },
): Promise<{ readonly issues: readonly Issue[]; readonly leftOut: readonly LeftOut[] }> {
  const issues: Issue[] = [];
  const leftOut: LeftOut[] = [];
  const progress = log.progress('Fetching issues', numbers.length);
  try {
    for (const [done, number] of numbers.entries()) {
      const found = await tracker.findIssue(number);
      if (found.kind === 'issue') issues.push(found.issue);
      else leftOut.push({ number, reason: found.kind });
      progress.update(done + 1);
    }
  } finally {
    progress.stop();
  }
  return { issues, leftOut };
}
