import { sumsFileOf } from './block-sums.ts';

/** File names inside the artifact folder (`index-artifacts/`). */
export const MANIFEST_FILE = 'manifest.json';
export const VECTORS_FILE = 'vectors.hnsw';
export const ISSUES_FILE = 'issues.jsonl';
export const LOCAL_EMBEDDER_FILE = 'local-embedder.bin';
export const LABEL_HEADS_FILE = 'label-heads.bin';
/** Only in an index that was built with a service's embedder: the label model that reads its vectors. */
export const PROVIDER_HEADS_FILE = 'provider-heads.bin';
/** Only in an index that was built with a backtest. */
export const BACKTEST_FILE = 'backtest.jsonl';

/** Those of which a triage reads a part: each has a companion with the sums of its blocks (block-sums.ts). */
export const BLOCK_FILES: readonly string[] = [VECTORS_FILE, ISSUES_FILE, LOCAL_EMBEDDER_FILE];

/** Those that every index has; other files in the folder (a README, say) do not belong to the artifact. */
export const ARTIFACT_FILES: readonly string[] = [
  MANIFEST_FILE,
  VECTORS_FILE,
  ISSUES_FILE,
  LOCAL_EMBEDDER_FILE,
  LABEL_HEADS_FILE,
  ...BLOCK_FILES.map(sumsFileOf),
];

/** Of indexes of former formats: gone where a new one takes their place. */
export const FORMER_ARTIFACT_FILES: readonly string[] = [
  'issues.sqlite',
  'issues.sqlite-journal',
  'issues.sqlite-wal',
  'issues.sqlite-shm',
];

/** Those that an index may have. */
export const OPTIONAL_ARTIFACT_FILES: readonly string[] = [BACKTEST_FILE, PROVIDER_HEADS_FILE];

const MEGABYTE = 1 << 20;
/**
 * Most bytes of each file; a larger one is neither written nor read. 45,000 issues need 15 MB of vectors (140 MB at a
 * service's 3,072 dimensions), 30 MB of issues and 15 MB of what was learned; a million 310 MB of vectors and 500 MB of issues.
 */
const MAX_FILE_BYTES: Readonly<Record<string, number>> = {
  [VECTORS_FILE]: 1_024 * MEGABYTE,
  [ISSUES_FILE]: 1_024 * MEGABYTE,
  [LOCAL_EMBEDDER_FILE]: 64 * MEGABYTE,
  [LABEL_HEADS_FILE]: 128 * MEGABYTE,
  [PROVIDER_HEADS_FILE]: 128 * MEGABYTE,
  [BACKTEST_FILE]: 256 * MEGABYTE,
};
/** Of a file that another version of the program put in. */
const MAX_OTHER_FILE_BYTES = 64 * MEGABYTE;

export function maxBytesOf(file: string): number {
  return MAX_FILE_BYTES[file] ?? MAX_OTHER_FILE_BYTES;
}

/** Format version of the folder as a whole; raised when any file's layout changes. */
export const ARTIFACT_FORMAT = 3;

/** Beside several indexes, one a folder: which of them is active. */
export const STATE_FILE = 'state.json';
