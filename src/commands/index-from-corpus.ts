import { openCorpusContent } from '../adapters/corpus/read-corpus-content.ts';
import type { EmbedderRequest, EmbeddingAccess } from '../adapters/embedders/open-embedder.ts';
import { openService } from '../adapters/embedders/open-service.ts';
import { type LabelListFiles, readLabelLists } from '../adapters/files/read-label-lists.ts';
import { openLearningThreads } from '../adapters/threads/open-learning-threads.ts';
import { type CorpusIndexing, indexCorpus } from '../indexing/index-corpus.ts';
import type { IndexOutcome } from '../indexing/index-task.ts';
import type { CommandContext } from './context.ts';

/** What an index is learned with. */
export interface Learning extends Pick<CorpusIndexing, 'targetPrecision' | 'needsInfoLabels' | 'typeNames' | 'fields'> {
  readonly labelLists: LabelListFiles;
  /** Accounts whose labels are ours. */
  readonly botLogins: readonly string[];
  /** Days after which a label that stands counts as right. */
  readonly settlingDays: number;
  readonly embedding: EmbedderRequest & EmbeddingAccess;
}

export interface CorpusToIndex extends Pick<CorpusIndexing, 'isMeasured' | 'isUpdate' | 'store' | 'clock'> {
  readonly corpusFile: string;
  /** Which of several; the only one where absent. */
  readonly repository: string | undefined;
  readonly learning: Learning;
}

/** Reads a corpus file and writes the index of it; see `indexCorpus`. Throws ConfigError, ServiceError. */
export async function indexFromCorpus(
  request: CorpusToIndex,
  { log, env }: Pick<CommandContext, 'log' | 'env'>,
): Promise<IndexOutcome> {
  const { corpusFile, repository, learning, isMeasured, isUpdate, store, clock } = request;
  const { targetPrecision, needsInfoLabels, typeNames, fields, labelLists, botLogins, settlingDays, embedding } =
    learning;
  const lists = await readLabelLists(labelLists, { log });
  await using closing = new AsyncDisposableStack();
  const corpus = await openCorpusContent({
    corpusFile,
    repository,
    botLogins,
    settlingDays,
    lists,
    targetPrecision,
    typeNames,
  });
  closing.defer(corpus.close);
  clock.done('corpus');
  const service = await openService({ ...embedding, corpusFile }, { log });
  try {
    const openPool = () => openLearningThreads();
    const learned = { corpus, lists, targetPrecision, needsInfoLabels, typeNames, fields, service, openPool };
    return await indexCorpus({ ...learned, isMeasured, isUpdate, store, clock, log, env });
  } finally {
    await service?.store.close();
  }
}
