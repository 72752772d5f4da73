import { join } from 'node:path';
import { findIndexFolder } from '../adapters/files/index-shelf.ts';
import { openArtifactFolder } from '../adapters/files/open-artifact-folder.ts';
import { readBinaryFile } from '../adapters/files/read-file.ts';
import { openVectorIndex } from '../adapters/hnsw/open-vector-index.ts';
import { openIssueCatalog } from '../adapters/sqlite/open-issue-catalog.ts';
import {
  ISSUES_FILE,
  LABEL_HEADS_FILE,
  LOCAL_EMBEDDER_FILE,
  PROVIDER_HEADS_FILE,
  VECTORS_FILE,
} from '../artifact/artifact.ts';
import { loadManifest } from '../artifact/load-manifest.ts';
import type { Embedder } from '../embedding/embedder.ts';
import type { PinnedService } from '../embedding/embedder-spec.ts';
import { createLocalEmbedder, localEmbedderId } from '../embedding/local/local-embedder.ts';
import { decodeLocalEmbedder } from '../embedding/local/local-embedder-file.ts';
import type { EmbeddingPatience } from '../embedding/retrying-embedder.ts';
import { decodeLabelModel } from '../labels/label-model-file.ts';
import { ArtifactError } from '../shared/errors.ts';
import type { Knowledge } from './knowledge.ts';
import type { EmbeddingAccess } from './open-embedder.ts';
import { type EmbedderRequest, requireEmbedder } from './require-embedder.ts';

export interface LoadOptions {
  /** Holds the index, or several and which of them is active. */
  readonly folder: string;
  /** The index must be of one of these repositories; of any where absent. */
  readonly repositories?: readonly string[] | undefined;
  /** The index must be signed with it; signed or not where absent. */
  readonly signingKey?: string | undefined;
  /** The embedder that the index must have been built with; any where absent. */
  readonly requested?: EmbedderRequest;
  /** Of the service that embeds, if one does. */
  readonly access: EmbeddingAccess;
  readonly patience: EmbeddingPatience;
}

/** Far above any index (45,000 issues: 15 MB); keeps a foreign file from filling the memory. */
const MAX_MODEL_BYTES = 512 * 1024 * 1024;

/**
 * Opens an index after every file of it was checked; undefined where the folder holds none. Throws ArtifactError, and
 * ConfigError where it was built with another embedder than the requested one.
 */
export async function loadKnowledge(options: LoadOptions): Promise<Knowledge | undefined> {
  const { repositories, signingKey, requested, access, patience } = options;
  const folder = await findIndexFolder(options.folder);
  const opened = await openArtifactFolder(folder);
  if (opened.kind === 'none') return undefined;
  const manifest = await loadManifest(opened.files, {
    repositories,
    signingKey,
    requiredFiles: [LOCAL_EMBEDDER_FILE, LABEL_HEADS_FILE],
  });
  if (requested !== undefined) requireEmbedder(manifest.embedder, { requested, folder });
  const read = (name: string) => readBinaryFile(join(folder, name), { maxBytes: MAX_MODEL_BYTES });
  const localModel = decodeLocalEmbedder(await read(LOCAL_EMBEDDER_FILE), LOCAL_EMBEDDER_FILE);
  const localHeads = decodeLabelModel(await read(LABEL_HEADS_FILE), LABEL_HEADS_FILE);
  const { id, dimensions, service, strangerSimilarity = 0 } = manifest.embedder;
  const expected = describeEmbedder(id, dimensions);
  const local = describeEmbedder(localEmbedderId(localModel), localModel.dimensions);
  if (service === undefined) requireSame(LOCAL_EMBEDDER_FILE, expected, local);
  requireSame(LABEL_HEADS_FILE, local, describeEmbedder(localHeads.embedderId, localHeads.dimensions));
  const heads =
    service === undefined
      ? { labelModel: localHeads, embedder: createLocalEmbedder(localModel) }
      : {
          labelModel: decodeLabelModel(await read(PROVIDER_HEADS_FILE), PROVIDER_HEADS_FILE),
          embedder: await openService({ ...service, dimensions }, { access, patience }),
          fallback: localHeads,
        };
  const { labelModel } = heads;
  const readsIndex = describeEmbedder(labelModel.embedderId, labelModel.dimensions);
  if (service !== undefined) requireSame(PROVIDER_HEADS_FILE, expected, readsIndex);
  const index = await openVectorIndex(join(folder, VECTORS_FILE), { dimensions, count: manifest.counts.vectors });
  const catalog = openIssueCatalog(join(folder, ISSUES_FILE));
  return {
    repository: manifest.repository,
    boilerplate: new Set(catalog.boilerplate()),
    localModel,
    ...heads,
    strangerSimilarity,
    index,
    readNumbers: () => catalog.numbers(),
    readIssues: (numbers) => catalog.read(numbers),
    readSketches: (numbers) => catalog.readSketches(numbers),
    close: () => catalog.close(),
  };
}

/** The code for services is loaded only where the index needs one. */
async function openService(
  pinned: PinnedService,
  services: Pick<LoadOptions, 'access' | 'patience'>,
): Promise<Embedder> {
  const { openIndexEmbedder } = await import('./open-embedder.ts');
  return await openIndexEmbedder(pinned, services);
}

function describeEmbedder(id: string, dimensions: number): string {
  return `embedder ${id} of ${dimensions} dimensions`;
}

function requireSame(file: string, expected: string, found: string): void {
  if (expected !== found) throw new ArtifactError({ file, expected, found });
}
