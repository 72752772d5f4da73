import { ISSUES_FILE, LOCAL_EMBEDDER_FILE, VECTORS_FILE } from '../../artifact/artifact.ts';
import { closingOf } from '../../artifact/closing-of.ts';
import { loadManifest } from '../../artifact/load-manifest.ts';
import { createLocalEmbedder } from '../../embedding/local/local-embedder.ts';
import { isDatabaseAddress } from '../../shared/database-address.ts';
import type { Knowledge } from '../../triage/knowledge/knowledge.ts';
import { openIssueCatalog } from '../catalog/open-issue-catalog.ts';
import { CheckedBlocks } from '../files/checked-blocks.ts';
import { findIndexFolder } from '../files/index-shelf.ts';
import { openArtifactFolder } from '../files/open-artifact-folder.ts';
import { openListedFile, readListedFile } from '../files/read-listed-file.ts';
import { openVectorIndex } from '../hnsw/open-vector-index.ts';
import { loadModels, MODEL_FILES } from './load-models.ts';
import type { LoadOptions } from './load-options.ts';
import { openPinnedService } from './open-pinned-service.ts';

/**
 * Opens an index after its manifest was checked; whatever of its files is read is checked then; undefined where the folder holds none. Throws ArtifactError.
 */
export async function loadKnowledge(options: LoadOptions): Promise<Knowledge | undefined> {
  const { repositories, signingKey, access, patience } = options;
  if (isDatabaseAddress(options.folder)) {
    const { loadDatabaseKnowledge } = await import('../postgres/index/load-database-knowledge.ts');
    return await loadDatabaseKnowledge(options);
  }
  const folder = await findIndexFolder(options.folder);
  const opened = await openArtifactFolder(folder);
  if (opened.kind === 'none') return undefined;
  const manifest = await loadManifest(opened.files, {
    repositories,
    signingKey,
    requiredFiles: MODEL_FILES,
    isCheckedWhenRead: true,
  });
  const localEmbedder = new CheckedBlocks(await openListedFile(LOCAL_EMBEDDER_FILE, { folder, manifest }));
  const models = await loadModels(
    { manifest, read: (name) => readListedFile(name, { folder, manifest }) },
    localEmbedder,
  );
  const { dimensions, service, strangerSimilarity = 0 } = manifest.embedder;
  const embedder =
    service === undefined
      ? createLocalEmbedder(models.localModel)
      : await openPinnedService({ ...service, dimensions }, { access, patience });
  const { issues, vectors: count, deletedVectors: deleted } = manifest.counts;
  const index = openVectorIndex({
    ...(await openListedFile(VECTORS_FILE, { folder, manifest })),
    expected: { dimensions, count, deleted },
  });
  const catalog = openIssueCatalog(await openListedFile(ISSUES_FILE, { folder, manifest }));
  // All numbers are read only where some have no vector.
  let unplaced: readonly number[] | undefined = issues === count ? [] : undefined;
  return {
    repository: manifest.repository,
    boilerplate: new Set(catalog.boilerplate()),
    ...models,
    embedder,
    strangerSimilarity,
    types: manifest.learned.types,
    closing: closingOf(manifest),
    pairWeights: manifest.pairWeights,
    search: async (vector, k) => index.search(vector, k),
    vectorOf: async (number) => index.vectorOf(number),
    readUnplaced: async () => {
      unplaced ??= catalog.numbers().filter((number) => index.vectorOf(number) === undefined);
      return unplaced;
    },
    readNumbers: async () => catalog.numbers(),
    readIssues: async (numbers) => catalog.read(numbers),
    readSketches: async (numbers) => catalog.readSketches(numbers),
    close() {
      index.close();
      catalog.close();
      localEmbedder.close();
    },
  };
}
