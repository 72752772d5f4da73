import { hash } from 'node:crypto';
import { isSameRepository } from '../issue/repository-name.ts';
import { ArtifactError } from '../shared/errors.ts';
import { BLOCK_FILES, ISSUES_FILE, MANIFEST_FILE, maxBytesOf, VECTORS_FILE } from './artifact.ts';
import type { ArtifactFiles } from './artifact-files.ts';
import { sumsFileOf } from './block-sums.ts';
import type { Manifest } from './manifest.ts';

/** Without these no issue can be compared. */
const ALWAYS_REQUIRED: readonly string[] = [VECTORS_FILE, ISSUES_FILE];

export interface VerifyOptions {
  /** `owner/name`; an index of any other repository is refused. Not checked where absent. */
  readonly repositories?: readonly string[] | undefined;
  /** Files that the caller needs besides vectors and issues. */
  readonly requiredFiles?: readonly string[];
  /** Whoever reads a file checks what it reads (adapters/files/read-listed-file.ts); here only sizes are. */
  readonly isCheckedWhenRead?: boolean;
  /** Vectors and issues are rows of a database, of which the manifest says nothing, and no file is read in blocks. */
  readonly isInDatabase?: boolean;
}

export interface Verification extends VerifyOptions {
  readonly files: ArtifactFiles;
  readonly manifest: Manifest;
}

/**
 * Checks that the files are those that the manifest describes: the repository, the required files, all sizes (and that
 * none is larger than a file of an index may be), then the sha256 of every file (59 MB take about 40 ms) and of its
 * blocks where it is read in blocks. Throws ArtifactError for the first that is not so.
 */
export async function verifyArtifact(verification: Verification): Promise<void> {
  const { files, manifest, repositories, requiredFiles = [] } = verification;
  const { isCheckedWhenRead = false, isInDatabase = false } = verification;
  if (repositories !== undefined && !repositories.some((name) => isSameRepository(name, manifest.repository))) {
    throw disagree(MANIFEST_FILE, `an index of ${repositories.join(' or ')}`, `one of ${manifest.repository}`);
  }
  const required = isInDatabase ? requiredFiles : [...ALWAYS_REQUIRED, ...requiredFiles].flatMap(withSums);
  for (const name of required) {
    if (manifest.files[name] === undefined) throw disagree(MANIFEST_FILE, `an entry for ${name}`, 'none');
  }
  const listed = Object.entries(manifest.files);
  for (const [name, { bytes }] of listed) requireSize(name, { found: await files.size(name), bytes });
  if (isCheckedWhenRead) return;
  for (const [name, { sha256 }] of listed) {
    requireSum(name, { actual: await files.sha256(name), sha256 });
    if (!BLOCK_FILES.includes(name)) continue;
    const sums = hash('sha256', await files.blockSums(name), 'hex');
    if (sums !== manifest.files[sumsFileOf(name)]?.sha256)
      throw disagree(sumsFileOf(name), `the sums of ${name}`, 'others');
  }
}

function withSums(name: string): readonly string[] {
  return BLOCK_FILES.includes(name) ? [name, sumsFileOf(name)] : [name];
}

function requireSize(
  name: string,
  { found, bytes }: { readonly found: number | undefined; readonly bytes: number },
): void {
  if (found === undefined) throw disagree(name, `a file of ${bytes} bytes`, 'no file');
  const most = maxBytesOf(name);
  if (found > most) throw disagree(name, `at most ${most} bytes`, `${found} bytes`);
  if (found !== bytes) throw disagree(name, `${bytes} bytes`, `${found} bytes`);
}

function requireSum(name: string, { actual, sha256 }: { readonly actual: string; readonly sha256: string }): void {
  if (actual !== sha256) throw disagree(name, `sha256 ${sha256}`, `sha256 ${actual}`);
}

function disagree(file: string, expected: string, found: string): ArtifactError {
  return new ArtifactError({ file, expected, found });
}
