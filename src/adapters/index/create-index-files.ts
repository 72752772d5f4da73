import { join } from 'node:path';
import { BACKTEST_FILE, LABEL_HEADS_FILE, LOCAL_EMBEDDER_FILE, PROVIDER_HEADS_FILE } from '../../artifact/artifact.ts';
import type { Manifest } from '../../artifact/manifest.ts';
import { encodeLocalEmbedder } from '../../embedding/local/local-embedder-file.ts';
import { formatStoredBacktest } from '../../evaluation/stored-backtest-file.ts';
import type { IndexContent, IndexStore, WriteProgress } from '../../indexing/index-store.ts';
import { encodeLabelModel } from '../../labels/label-model-file.ts';
import { writeArtifact } from '../files/write-artifact.ts';
import { writeFileAtomically } from '../files/write-file-atomically.ts';
import { openFormerIndex } from './open-former-index.ts';
import { writeIssues } from './write-issues.ts';

/** An index in the files of a folder: `out` is written, and `from`, which may be the same, is gone on from. */
export function createIndexFiles({
  out,
  from = out,
  partVectors,
}: {
  readonly out: string;
  readonly from?: string | undefined;
  /** Vectors in each graph; by their number where absent. */
  readonly partVectors?: number | undefined;
}): IndexStore {
  return {
    openFormer: (repository) => openFormerIndex(from, repository),
    write: (content, progress) => writeIndexFiles(content, { out, progress, partVectors }),
  };
}

interface IndexWriting {
  readonly out: string;
  readonly progress: WriteProgress;
  readonly partVectors: number | undefined;
}

async function writeIndexFiles(content: IndexContent, { out, progress, partVectors }: IndexWriting): Promise<Manifest> {
  const { localModel, labelModel, fallback, backtest } = content;
  const { onStage } = progress;
  const manifest = await writeArtifact({
    folder: out,
    async build(folder) {
      const counts = await writeIssues(content, { folder, partVectors, onVector: progress.onVector });
      onStage('vectors');
      await writeFileAtomically(join(folder, LOCAL_EMBEDDER_FILE), encodeLocalEmbedder(localModel));
      // The local embedder's label model is there in any case, so that a dead service still ends in a verdict.
      await writeFileAtomically(join(folder, LABEL_HEADS_FILE), encodeLabelModel(fallback ?? labelModel));
      if (fallback !== undefined) {
        await writeFileAtomically(join(folder, PROVIDER_HEADS_FILE), encodeLabelModel(labelModel));
      }
      if (backtest !== undefined) {
        await writeFileAtomically(join(folder, BACKTEST_FILE), formatStoredBacktest(backtest));
      }
      onStage('other files');
      return content.describe(counts);
    },
  });
  onStage('checksums');
  return manifest;
}
