import { ISSUES_FILE, LOCAL_EMBEDDER_FILE, VECTORS_FILE } from '../../artifact/artifact.ts';
import { loadManifest } from '../../artifact/load-manifest.ts';
import type { Manifest } from '../../artifact/manifest.ts';
import type { FormerIndex, OpenedFormer } from '../../indexing/index-store.ts';
import { ArtifactError, ConfigError } from '../../shared/errors.ts';
import { bytesInMemory } from '../../shared/safetensors.ts';
import { openIssueCatalog } from '../catalog/open-issue-catalog.ts';
import type { BlockSource } from '../files/checked-blocks.ts';
import { findIndexFolder } from '../files/index-shelf.ts';
import { openArtifactFolder } from '../files/open-artifact-folder.ts';
import { openListedFile, readListedFile } from '../files/read-listed-file.ts';
import { readHnswVectors } from '../hnsw/read-hnsw-vectors.ts';
import { loadModels, MODEL_FILES } from './load-models.ts';

/** Opens an index to go on from. Throws ConfigError for an index of another repository: it is somebody else's. */
export async function openFormerIndex(place: string, repository: string): Promise<OpenedFormer> {
  const folder = await findIndexFolder(place);
  const opened = await openArtifactFolder(folder);
  if (opened.kind === 'none') return { kind: 'unusable', reason: `there is no index in ${folder}` };
  try {
    const manifest = await loadManifest(opened.files, { requiredFiles: MODEL_FILES });
    requireRepository(manifest, { folder, repository });
    // All of it is read: the folder may be written to while the model is in use.
    const localEmbedder = bytesInMemory(await readListedFile(LOCAL_EMBEDDER_FILE, { folder, manifest }));
    const models = await loadModels(
      { manifest, read: (name) => readListedFile(name, { folder, manifest }) },
      localEmbedder,
    );
    const { embedder, counts } = manifest;
    const expected = { dimensions: embedder.dimensions, count: counts.vectors, deleted: counts.deletedVectors };
    const index = {
      place: folder,
      manifest,
      ...models,
      ...readCatalog(await openListedFile(ISSUES_FILE, { folder, manifest })),
      readVectors: async () =>
        readHnswVectors({ ...(await openListedFile(VECTORS_FILE, { folder, manifest })), expected }),
    };
    return { kind: 'found', index };
  } catch (error) {
    if (!(error instanceof ArtifactError)) throw error;
    const { file, expected, found } = error;
    return {
      kind: 'unusable',
      reason: `the index in ${folder} cannot be used (${file}: expected ${expected}, found ${found})`,
    };
  }
}

/** GitHub's names are compared without regard to case: https://docs.github.com/en/rest/repos/repos. */
function requireRepository(
  manifest: Manifest,
  { folder, repository }: { readonly folder: string; readonly repository: string },
): void {
  if (manifest.repository.toLowerCase() === repository.toLowerCase()) return;
  throw new ConfigError(
    `The index in ${folder} belongs to ${manifest.repository}, but the corpus holds issues of ${repository}: ` +
      'give the folder of an index of that repository, or drop --update.',
  );
}

function readCatalog(source: BlockSource): Pick<FormerIndex, 'stored' | 'boilerplate'> {
  const catalog = openIssueCatalog(source);
  try {
    const stored = new Map([...catalog.list()].map((issue) => [issue.number, issue]));
    return { stored, boilerplate: new Set(catalog.boilerplate()) };
  } finally {
    catalog.close();
  }
}
