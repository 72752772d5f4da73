import { listAll } from '../../corpus/list-all.ts';
import { readLive } from '../../corrections/read-live.ts';
import type { CorpusContent } from '../../indexing/index-corpus.ts';
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

/** All that learning takes from a corpus. Throws ConfigError: no such file, not of this repository. */
export async function readCorpusContent(request: CorpusRequest): Promise<CorpusContent> {
  const { corpusFile, repository } = request;
  const store = await openCorpus(corpusFile, { readOnly: true, repository });
  try {
    const issues = await listAll(store);
    return {
      repository: store.repository,
      issues,
      watermark: (await store.watermark()) ?? null,
      duplicates: await store.knownDuplicates(),
      live: await readLive({ ...request, store, issues }),
      usualLabelDelayMs: usualLabelDelayMs(issues, await store.labelEvents()),
    };
  } finally {
    await store.close();
  }
}
