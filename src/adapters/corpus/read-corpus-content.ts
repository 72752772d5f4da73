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
  close(): Promise<void>;
}

/** Issues that are in memory together while many are read. */
const ISSUES_AT_ONCE = 200;

/** All that learning takes from a corpus. Throws ConfigError: no such corpus, not of this repository. */
export async function openCorpusContent(request: CorpusRequest): Promise<OpenedContent> {
  const { corpusFile, repository } = request;
  const store = await openCorpus(corpusFile, { readOnly: true, repository });
  try {
    const outlines = await store.outlines();
    return {
      repository: store.repository,
      issues: { outlines, read: (numbers) => readIssues(store, numbers) },
      watermark: (await store.watermark()) ?? null,
      duplicates: await store.knownDuplicates(),
      live: await readLive({ ...request, store, issues: outlines }),
      usualLabelDelayMs: usualLabelDelayMs(outlines, await store.labelEvents()),
      close: () => store.close(),
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function* readIssues(store: Pick<CorpusStore, 'read'>, numbers: Iterable<number>): AsyncGenerator<Issue> {
  let chunk: number[] = [];
  for (const number of numbers) {
    chunk.push(number);
    if (chunk.length < ISSUES_AT_ONCE) continue;
    yield* await store.read(chunk);
    chunk = [];
  }
  yield* await store.read(chunk);
}
