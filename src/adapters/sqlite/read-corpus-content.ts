import type { CorpusStore } from '../../corpus/corpus-store.ts';
import { readLive } from '../../corrections/read-live.ts';
import type { CorpusContent } from '../../indexing/index-corpus.ts';
import type { Issue } from '../../issue/issue.ts';
import type { LabelLists } from '../../labels/family-finder.ts';
import { usualLabelDelayMs } from '../../labels/label-delay.ts';
import type { TargetPrecision } from '../../labels/target-precision.ts';
import { openCorpus } from './open-corpus.ts';

export interface CorpusRequest {
  readonly corpusFile: string;
  /** Which of several repositories; the only one where absent. */
  readonly repository?: string | undefined;
  /** Accounts whose labels are ours. */
  readonly botLogins: readonly string[];
  /** Days after which a label that stands counts as right. */
  readonly settlingDays: number;
  /** Lists that put labels into families. */
  readonly lists: LabelLists;
  /** What levels promise; what the families' rows say where absent. */
  readonly targetPrecision?: TargetPrecision | undefined;
  /** Label by issue type, as the user gave them. */
  readonly typeNames?: Readonly<Record<string, string>> | undefined;
}

/** What learning takes from a corpus, which is open until it is closed. */
export interface OpenedContent extends CorpusContent {
  close(): void;
}

/** All that learning takes from a corpus. Throws ConfigError: no such file, not of this repository. */
export function openCorpusContent(request: CorpusRequest): OpenedContent {
  const { corpusFile, repository } = request;
  const store = openCorpus(corpusFile, { readOnly: true, repository });
  try {
    const outlines = store.outlines();
    return {
      repository: store.repository,
      issues: { outlines, read: (numbers) => readIssues(store, numbers) },
      watermark: store.watermark() ?? null,
      duplicates: [...store.knownDuplicates()],
      live: readLive({ ...request, store, issues: outlines }),
      usualLabelDelayMs: usualLabelDelayMs(outlines, store.labelEvents()),
      close: () => store.close(),
    };
  } catch (error) {
    store.close();
    throw error;
  }
}

async function* readIssues(store: Pick<CorpusStore, 'get'>, numbers: Iterable<number>): AsyncGenerator<Issue> {
  for (const number of numbers) {
    const issue = store.get(number);
    if (issue !== undefined) yield issue;
  }
}
