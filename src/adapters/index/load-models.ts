import { LABEL_HEADS_FILE, LOCAL_EMBEDDER_FILE, PROVIDER_HEADS_FILE } from '../../artifact/artifact.ts';
import type { Manifest } from '../../artifact/manifest.ts';
import { localEmbedderId } from '../../embedding/local/local-embedder.ts';
import { openLocalModel } from '../../embedding/local/local-embedder-file.ts';
import type { IndexModels } from '../../indexing/index-store.ts';
import { decodeLabelModel } from '../../labels/label-model-file.ts';
import { ArtifactError } from '../../shared/errors.ts';
import type { ByteSource } from '../../shared/safetensors.ts';

/** Files that `loadModels` needs whatever embedder an index has. */
export const MODEL_FILES: readonly string[] = [LOCAL_EMBEDDER_FILE, LABEL_HEADS_FILE];

export interface ModelFiles {
  readonly manifest: Pick<Manifest, 'embedder' | 'files'>;
  /** A whole file, as the manifest lists it. */
  readonly read: (name: string) => Promise<Uint8Array>;
}

/** Reads embedder and label models of an index whose manifest was checked. Throws ArtifactError where they do not agree. */
export async function loadModels({ manifest, read }: ModelFiles, localEmbedder: ByteSource): Promise<IndexModels> {
  const localModel = openLocalModel(localEmbedder, LOCAL_EMBEDDER_FILE);
  const localHeads = decodeLabelModel(await read(LABEL_HEADS_FILE), LABEL_HEADS_FILE);
  const { id, dimensions, service } = manifest.embedder;
  const expected = describeEmbedder(id, dimensions);
  const local = describeEmbedder(localEmbedderId(localModel), localModel.dimensions);
  if (service === undefined) requireSame(LOCAL_EMBEDDER_FILE, expected, local);
  requireSame(LABEL_HEADS_FILE, local, describeEmbedder(localHeads.embedderId, localHeads.dimensions));
  if (service === undefined) return { localModel, labelModel: localHeads };
  if (manifest.files[PROVIDER_HEADS_FILE] === undefined) {
    throw new ArtifactError({
      file: PROVIDER_HEADS_FILE,
      expected: 'to be among the files of the manifest',
      found: 'nothing',
    });
  }
  const labelModel = decodeLabelModel(await read(PROVIDER_HEADS_FILE), PROVIDER_HEADS_FILE);
  requireSame(PROVIDER_HEADS_FILE, expected, describeEmbedder(labelModel.embedderId, labelModel.dimensions));
  return { localModel, labelModel, fallback: localHeads };
}

function describeEmbedder(id: string, dimensions: number): string {
  return `embedder ${id} of ${dimensions} dimensions`;
}

function requireSame(file: string, expected: string, found: string): void {
  if (expected !== found) throw new ArtifactError({ file, expected, found });
}
