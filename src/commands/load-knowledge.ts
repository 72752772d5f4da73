import { join } from 'node:path';
import { openArtifactFolder } from '../adapters/files/open-artifact-folder.ts';
import { readBinaryFile } from '../adapters/files/read-file.ts';
import { openVectorIndex } from '../adapters/hnsw/open-vector-index.ts';
import { openIssueCatalog } from '../adapters/sqlite/open-issue-catalog.ts';
import { ISSUES_FILE, LABEL_HEADS_FILE, LOCAL_EMBEDDER_FILE, VECTORS_FILE } from '../artifact/artifact.ts';
import { loadManifest } from '../artifact/load-manifest.ts';
import { decodeLocalEmbedder } from '../embedding/local/local-embedder-file.ts';
import { decodeLabelModel } from '../labels/label-model-file.ts';
import { ArtifactError } from '../shared/errors.ts';
import type { Knowledge } from './knowledge.ts';

export interface LoadOptions {
  readonly folder: string;
  /** The index must be of this repository; any where absent. */
  readonly repository?: string;
}

/** Far above any index (45,000 issues: 15 MB); keeps a foreign file from filling the memory. */
const MAX_MODEL_BYTES = 512 * 1024 * 1024;

/** Opens an index after every file of it was checked; undefined where the folder holds none. Throws ArtifactError. */
export async function loadKnowledge({ folder, repository }: LoadOptions): Promise<Knowledge | undefined> {
  const opened = await openArtifactFolder(folder);
  if (opened.kind === 'none') return undefined;
  const manifest = await loadManifest(opened.files, {
    ...(repository === undefined ? {} : { repository }),
    requiredFiles: [LOCAL_EMBEDDER_FILE, LABEL_HEADS_FILE],
  });
  const read = (name: string) => readBinaryFile(join(folder, name), { maxBytes: MAX_MODEL_BYTES });
  const localModel = decodeLocalEmbedder(await read(LOCAL_EMBEDDER_FILE), LOCAL_EMBEDDER_FILE);
  const labelModel = decodeLabelModel(await read(LABEL_HEADS_FILE), LABEL_HEADS_FILE);
  const { id, dimensions } = manifest.embedder;
  const expected = describeEmbedder(id, dimensions);
  requireSame(
    LOCAL_EMBEDDER_FILE,
    expected,
    describeEmbedder(`local-${localModel.fingerprint}`, localModel.dimensions),
  );
  requireSame(LABEL_HEADS_FILE, expected, describeEmbedder(labelModel.embedderId, labelModel.dimensions));
  const index = await openVectorIndex(join(folder, VECTORS_FILE), { dimensions, count: manifest.counts.vectors });
  const catalog = openIssueCatalog(join(folder, ISSUES_FILE));
  return {
    repository: manifest.repository,
    boilerplate: new Set(catalog.boilerplate()),
    localModel,
    labelModel,
    index,
    readNumbers: () => catalog.numbers(),
    readIssues: (numbers) => catalog.read(numbers),
    readSketches: (numbers) => catalog.readSketches(numbers),
    close: () => catalog.close(),
  };
}

function describeEmbedder(id: string, dimensions: number): string {
  return `embedder ${id} of ${dimensions} dimensions`;
}

function requireSame(file: string, expected: string, found: string): void {
  if (expected !== found) throw new ArtifactError({ file, expected, found });
}
