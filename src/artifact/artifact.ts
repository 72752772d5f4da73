/** File names inside the artifact folder (`index-artifacts/`). */
export const MANIFEST_FILE = 'manifest.json';
export const VECTORS_FILE = 'vectors.hnsw';
export const ISSUES_FILE = 'issues.sqlite';
export const LOCAL_EMBEDDER_FILE = 'local-embedder.bin';
export const LABEL_HEADS_FILE = 'label-heads.bin';

/** Format version of the folder as a whole; raised when any file's layout changes. */
export const ARTIFACT_FORMAT = 1;
