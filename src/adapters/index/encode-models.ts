import { BACKTEST_FILE, LABEL_HEADS_FILE, LOCAL_EMBEDDER_FILE, PROVIDER_HEADS_FILE } from '../../artifact/artifact.ts';
import { encodeLocalEmbedder } from '../../embedding/local/local-embedder-file.ts';
import { formatStoredBacktest } from '../../evaluation/stored-backtest-file.ts';
import type { IndexContent } from '../../indexing/index-store.ts';
import { encodeLabelModel } from '../../labels/label-model-file.ts';

/** What an index has learned, as the bytes of its files, by name; one at a time, for they may be large. */
export function* encodeModels({
  localModel,
  labelModel,
  fallback,
  backtest,
}: Pick<IndexContent, 'localModel' | 'labelModel' | 'fallback' | 'backtest'>): Generator<
  readonly [name: string, content: Uint8Array | string]
> {
  yield [LOCAL_EMBEDDER_FILE, encodeLocalEmbedder(localModel)];
  // The local embedder's label model is there in any case, so that a dead service still ends in a verdict.
  yield [LABEL_HEADS_FILE, encodeLabelModel(fallback ?? labelModel)];
  if (fallback !== undefined) yield [PROVIDER_HEADS_FILE, encodeLabelModel(labelModel)];
  if (backtest !== undefined) yield [BACKTEST_FILE, formatStoredBacktest(backtest)];
}
