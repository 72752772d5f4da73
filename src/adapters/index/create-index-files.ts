import { join } from 'node:path';
import { ISSUES_FILE, VECTORS_FILE } from '../../artifact/artifact.ts';
import type { Manifest } from '../../artifact/manifest.ts';
import type { IndexContent, IndexCounts, IndexStore, WriteProgress } from '../../indexing/index-store.ts';
import { writeIssueCatalog } from '../catalog/write-issue-catalog.ts';
import { openListedFile } from '../files/read-listed-file.ts';
import { writeArtifact } from '../files/write-artifact.ts';
import { writeFileAtomically } from '../files/write-file-atomically.ts';
import { buildHnswIndex } from '../hnsw/build-hnsw-index.ts';
import { updateHnswIndex } from '../hnsw/update-hnsw-index.ts';
import { encodeModels } from './encode-models.ts';
import { openFormerIndex } from './open-former-index.ts';

/** An index in the files of a folder: `out` is written, and `from`, which may be the same, is gone on from. */
export function createIndexFiles({
  out,
  from = out,
}: {
  readonly out: string;
  readonly from?: string | undefined;
}): IndexStore {
  return {
    openFormer: (repository) => openFormerIndex(from, repository),
    write: (content, progress) => writeIndexFiles(content, { out, progress }),
  };
}

async function writeIndexFiles(
  content: IndexContent,
  { out, progress }: { readonly out: string; readonly progress: WriteProgress },
): Promise<Manifest> {
  const { boilerplate, issues } = content;
  const { onStage } = progress;
  const manifest = await writeArtifact({
    folder: out,
    async build(folder) {
      const counts = await writeVectors(content, { path: join(folder, VECTORS_FILE), progress });
      onStage('vectors');
      writeIssueCatalog(join(folder, ISSUES_FILE), {
        issues: [...issues].sort((left, right) => left.number - right.number),
        boilerplate: [...boilerplate],
      });
      for (const [name, encoded] of encodeModels(content)) await writeFileAtomically(join(folder, name), encoded);
      onStage('other files');
      return content.describe(counts);
    },
  });
  onStage('checksums');
  return manifest;
}

async function writeVectors(
  { vectors, unplaced, dimensions }: IndexContent,
  { path, progress }: { readonly path: string; readonly progress: WriteProgress },
): Promise<IndexCounts> {
  const target = { ...vectors, dimensions, path, onProgress: progress.onVector };
  if (vectors.kind === 'all') {
    await buildHnswIndex(target);
    const count = vectors.numbers.length;
    return { issues: count + unplaced.length, vectors: count, deletedVectors: 0 };
  }
  const { place, manifest } = vectors.former;
  const expected = { dimensions, count: manifest.counts.vectors, deleted: manifest.counts.deletedVectors };
  const { count, deleted } = await updateHnswIndex({
    ...target,
    former: { ...(await openListedFile(VECTORS_FILE, { folder: place, manifest })), expected },
    gone: [...vectors.gone, ...unplaced],
  });
  return { issues: count + unplaced.length, vectors: count, deletedVectors: deleted };
}
