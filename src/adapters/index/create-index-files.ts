import { join } from 'node:path';
import type { Manifest } from '../../artifact/manifest.ts';
import type { IndexContent, IndexStore, WriteProgress } from '../../indexing/index-store.ts';
import { writeArtifact } from '../files/write-artifact.ts';
import { writeFileAtomically } from '../files/write-file-atomically.ts';
import { encodeModels } from './encode-models.ts';
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
  const { onStage } = progress;
  const manifest = await writeArtifact({
    folder: out,
    async build(folder) {
      const counts = await writeIssues(content, { folder, partVectors, onVector: progress.onVector });
      onStage('vectors');
      for (const [name, encoded] of encodeModels(content)) await writeFileAtomically(join(folder, name), encoded);
      onStage('other files');
      return content.describe(counts);
    },
  });
  onStage('checksums');
  return manifest;
}
