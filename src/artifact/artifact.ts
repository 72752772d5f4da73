/** File names inside the artifact folder (`index-artifacts/`). */
export const MANIFEST_FILE = 'manifest.json';
export const VECTORS_FILE = 'vectors.hnsw';
export const ISSUES_FILE = 'issues.sqlite';
export const LOCAL_EMBEDDER_FILE = 'local-embedder.bin';
export const LABEL_HEADS_FILE = 'label-heads.bin';
/** Only in an index that was built with a service's embedder: the label model that reads its vectors. */
export const PROVIDER_HEADS_FILE = 'provider-heads.bin';
/** Only in an index that was built with a backtest. */
export const BACKTEST_FILE = 'backtest.jsonl';

/** Those that every index has; other files in the folder (a README, say) do not belong to the artifact. */
export const ARTIFACT_FILES: readonly string[] = [
  MANIFEST_FILE,
  VECTORS_FILE,
  ISSUES_FILE,
  LOCAL_EMBEDDER_FILE,
  LABEL_HEADS_FILE,
];

/** Those that an index may have. */
export const OPTIONAL_ARTIFACT_FILES: readonly string[] = [BACKTEST_FILE, PROVIDER_HEADS_FILE];

/** Format version of the folder as a whole; raised when any file's layout changes. */
export const ARTIFACT_FORMAT = 2;

/** Beside several indexes, one a folder: which of them is active. */
export const STATE_FILE = 'state.json';
