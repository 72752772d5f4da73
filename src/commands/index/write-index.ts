import { join } from 'node:path';
import { writeArtifact } from '../../adapters/files/write-artifact.ts';
import { writeFileAtomically } from '../../adapters/files/write-file-atomically.ts';
import { writeIssueCatalog } from '../../adapters/sqlite/write-issue-catalog.ts';
import {
  BACKTEST_FILE,
  ISSUES_FILE,
  LABEL_HEADS_FILE,
  LOCAL_EMBEDDER_FILE,
  PROVIDER_HEADS_FILE,
  VECTORS_FILE,
} from '../../artifact/artifact.ts';
import type { Manifest } from '../../artifact/manifest.ts';
import type { StoredIssue } from '../../corpus/issue-catalog.ts';
import type { Boilerplate } from '../../document/boilerplate.ts';
import { encodeLocalEmbedder } from '../../embedding/local/local-embedder-file.ts';
import { formatStoredBacktest } from '../../evaluation/stored-backtest-file.ts';
import { encodeLabelModel } from '../../labels/label-model-file.ts';
import type { IndexModels } from '../knowledge/load-models.ts';
import { describeIndex, type IndexDescription } from './describe-index.ts';
import type { IndexTask } from './index-task.ts';

/** Everything that goes into an index, however it was made. */
export interface IndexContent
  extends IndexModels,
    Pick<IndexDescription, 'dimensions' | 'strangerSimilarity' | 'learned'> {
  readonly boilerplate: Boilerplate;
  readonly issues: Iterable<StoredIssue>;
  /** Writes the vector index to this path, and says how many vectors can be found in it and how many cannot. */
  readonly writeVectors: (path: string) => Promise<{ readonly count: number; readonly deleted: number }>;
}

/** Writes an index to its folder: all of it, or nothing. Throws ConfigError. */
export async function writeIndex(content: IndexContent, task: IndexTask): Promise<Manifest> {
  const { repository, watermark, backtest, live, service, clock, env, out } = task;
  const { localModel, labelModel, fallback, boilerplate, issues } = content;
  const manifest = await writeArtifact({
    folder: out,
    async build(folder) {
      const vectors = await content.writeVectors(join(folder, VECTORS_FILE));
      clock.done('vectors');
      writeIssueCatalog(join(folder, ISSUES_FILE), { issues, boilerplate: [...boilerplate] });
      await writeFileAtomically(join(folder, LOCAL_EMBEDDER_FILE), encodeLocalEmbedder(localModel));
      // The local embedder's label model is there in any case, so that a dead service still ends in a verdict.
      await writeFileAtomically(join(folder, LABEL_HEADS_FILE), encodeLabelModel(fallback ?? labelModel));
      if (fallback !== undefined) {
        await writeFileAtomically(join(folder, PROVIDER_HEADS_FILE), encodeLabelModel(labelModel));
      }
      if (backtest !== undefined) {
        await writeFileAtomically(join(folder, BACKTEST_FILE), formatStoredBacktest(backtest.stored));
      }
      clock.done('other files');
      return describeIndex({
        ...content,
        repository,
        watermark,
        counts: { issues: vectors.count, vectors: vectors.count, deletedVectors: vectors.deleted },
        service: service?.pinned,
        backtest: backtest?.figures,
        live,
        env,
      });
    },
  });
  clock.done('checksums');
  return manifest;
}
