import { openCorpus } from '../../adapters/corpus/open-corpus.ts';
import { inTimeOrder } from '../../corpus/in-time-order.ts';
import { listAll } from '../../corpus/list-all.ts';
import type { LeftOut } from '../../dataset/left-out.ts';
import type { Issue } from '../../issue/issue.ts';
import type { IssueTracker } from '../../issue/issue-tracker.ts';
import type { LabelLists } from '../../labels/family-finder.ts';
import { readLabelling } from '../../labels/read-labelling.ts';
import type { Log } from '../../shared/log.ts';
import { formatCount } from '../../text/format-count.ts';

export interface DatasetSource {
  /** `owner/name`. */
  readonly repository: string;
  /** The corpus with what was fetched, oldest first, one spelling for each label, and labels for types. */
  readonly issues: readonly Issue[];
  /** Listed numbers that are nowhere to be had. */
  readonly leftOut: readonly LeftOut[];
  /** Absent where GitHub is not to be asked. */
  readonly tracker: IssueTracker | undefined;
}

export interface DatasetPlaces {
  readonly corpusFile: string;
  /** Which of several in the corpus; the only one where absent. */
  readonly repository: string | undefined;
  /** Of GitHub. */
  readonly apiUrl: string;
  readonly token: string | undefined;
  /** Whether GitHub is not asked, even with a token. */
  readonly offline: boolean;
}

/**
 * Reads the corpus, which is not changed, and fetches listed issues that it lacks where a token is at hand. Throws
 * ConfigError for a corpus that cannot be read, ServiceError where GitHub fails.
 */
export async function readDatasetIssues(
  places: DatasetPlaces,
  { wanted, lists, log }: { readonly wanted: readonly number[]; readonly lists: LabelLists; readonly log: Log },
): Promise<DatasetSource> {
  const { repository, issues } = await readCorpus(places);
  const known = new Set(issues.map(({ number }) => number));
  const lacking = wanted.filter((number) => !known.has(number));
  const tracker = await openTracker(repository, { places, log });
  const fetched = tracker === undefined ? undefined : await fetchIssues(lacking, { tracker, log });
  const leftOut = fetched?.leftOut ?? lacking.map((number): LeftOut => ({ number, reason: 'unknown' }));
  if (fetched === undefined && lacking.length > 0) {
    log.warning(
      `${formatCount(lacking.length, 'listed issue is', 'listed issues are')} not in the corpus; with GITHUB_TOKEN, and ` +
        'without --offline, they are fetched.',
    );
  }
  const all = inTimeOrder([...issues, ...(fetched?.issues ?? [])]);
  return { repository, issues: readLabelling(all, { lists }).issues, leftOut, tracker };
}

async function readCorpus({
  corpusFile,
  repository,
}: DatasetPlaces): Promise<{ readonly repository: string; readonly issues: readonly Issue[] }> {
  const store = await openCorpus(corpusFile, { readOnly: true, repository });
  try {
    return { repository: store.repository, issues: await listAll(store) };
  } finally {
    await store.close();
  }
}

/** The client is loaded only where GitHub is asked. */
async function openTracker(
  repository: string,
  { places, log }: { readonly places: DatasetPlaces; readonly log: Log },
): Promise<IssueTracker | undefined> {
  const { token, apiUrl, offline } = places;
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
