import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { ARTIFACT_FORMAT, BLOCK_FILES, MANIFEST_FILE, maxBytesOf } from '../../artifact/artifact.ts';
import { sumsFileOf } from '../../artifact/block-sums.ts';
import { formatManifest, type Manifest, type ManifestFacts } from '../../artifact/manifest.ts';
import { ConfigError } from '../../shared/errors.ts';
import { formatBytes } from '../../text/format-bytes.ts';
import { ensureFolder } from './ensure-folder.ts';
import { flushFile } from './flush-file.ts';
import { listFiles } from './list-files.ts';
import { openArtifactFolder } from './open-artifact-folder.ts';
import { commitIndex, placePendingIndex, stagingFolderIn } from './pending-index.ts';
import { sumFile } from './sum-file.ts';
import { withIndexLock } from './with-index-lock.ts';
import { writeFileAtomically } from './write-file-atomically.ts';

export interface ArtifactWriting {
  /** Where the index goes. Files there that do not belong to an index are left alone. */
  readonly folder: string;
  /**
   * Writes every file of the index but the manifest into the folder it is given, and says what the manifest shall
   * say.
   */
  readonly build: (stagingFolder: string) => Promise<ManifestFacts>;
}

/**
 * Builds an index in a folder of its own inside `folder`, and makes it the index in one step when all of it is on the
 * disk (see pending-index.ts). Whenever the process ends, the former index or the new one is there and can be loaded;
 * what is left over then, the next writing removes. Returns the manifest. Throws ConfigError, also where another process
 * writes into the folder, and what `build` throws.
 */
export async function writeArtifact({ folder, build }: ArtifactWriting): Promise<Manifest> {
  const target = resolve(folder);
  await ensureFolder(target);
  return await withIndexLock(target, async () => {
    const staging = stagingFolderIn(target);
    await ensureFolder(staging);
    try {
      const facts = await build(staging);
      await writeSums(staging);
      const manifest: Manifest = { formatVersion: ARTIFACT_FORMAT, ...facts, files: await describeFiles(staging) };
      await writeFileAtomically(join(staging, MANIFEST_FILE), formatManifest(manifest));
      await commitIndex(target);
      await placePendingIndex(target);
      return manifest;
    } finally {
      await rm(staging, { recursive: true, force: true });
    }
  });
}

async function writeSums(staging: string): Promise<void> {
  const names = (await listFiles(staging)) ?? [];
  for (const name of BLOCK_FILES.filter((file) => names.includes(file))) {
    await writeFileAtomically(join(staging, sumsFileOf(name)), await sumFile(join(staging, name)));
  }
}

async function describeFiles(staging: string): Promise<Manifest['files']> {
  const opened = await openArtifactFolder(staging);
  const described: Record<string, { sha256: string; bytes: number }> = {};
  if (opened.kind === 'none') return described;
  for (const name of (await listFiles(staging)) ?? []) {
    await flushFile(join(staging, name));
    const bytes = (await opened.files.size(name)) ?? 0;
    requireReadable(name, bytes);
    described[name] = { sha256: await opened.files.sha256(name), bytes };
  }
  return described;
}

/** What whoever reads would refuse is not written: the former index stays. */
function requireReadable(name: string, bytes: number): void {
  const most = maxBytesOf(name);
  if (bytes <= most) return;
  throw new ConfigError(
    `The index would be too large: ${name} has ${formatBytes(bytes)}, and at most ${formatBytes(most)} are read. Learn from fewer ` +
      'issues, such as those since a date, or from fewer numbers a vector; the former index stays',
  );
}
