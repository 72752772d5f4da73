import { ISSUES_FILE, LOCAL_EMBEDDER_FILE, VECTORS_FILE } from '../../artifact/artifact.ts';
import { loadManifest } from '../../artifact/load-manifest.ts';
import type { Manifest } from '../../artifact/manifest.ts';
import type { StoredIssue, StoredOutline } from '../../corpus/issue-catalog.ts';
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
      readVectors: async (isWanted: (number: number) => boolean) =>
        readHnswVectors({ ...(await openListedFile(VECTORS_FILE, { folder, manifest })), expected }, isWanted),
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

function readCatalog(source: BlockSource): Pick<FormerIndex, 'stored' | 'boilerplate' | 'listStored'> {
  const catalog = openIssueCatalog(source);
  try {
    const stored = new Map<number, StoredOutline>();
    const share = createLabelSharing();
    for (const { number, state, labels, textHash } of catalog.list()) {
      stored.set(number, { state, labels: share(labels), textHash });
    }
    return { stored, boilerplate: new Set(catalog.boilerplate()), listStored: () => listCatalog(source) };
  } finally {
    catalog.close();
  }
}

function* listCatalog(source: BlockSource): Generator<StoredIssue> {
  const catalog = openIssueCatalog(source);
  try {
    yield* catalog.list();
  } finally {
    catalog.close();
  }
}

/** Most issues have labels that others have too: a million lists take a hundred megabytes, a thousand different ones nothing. */
function createLabelSharing(): (labels: readonly string[]) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (labels) => {
    const key = labels.join('\n');
    const found = known.get(key) ?? labels;
    known.set(key, found);
    return found;
  };
}
