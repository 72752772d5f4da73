import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { ARTIFACT_FILES, ARTIFACT_FORMAT, MANIFEST_FILE, OPTIONAL_ARTIFACT_FILES } from '../../artifact/artifact.ts';
import { formatManifest, type Manifest, type ManifestFacts } from '../../artifact/manifest.ts';
import { ensureFolder } from './ensure-folder.ts';
import { flushFile } from './flush-file.ts';
import { listFiles } from './list-files.ts';
import { moveFile } from './move-file.ts';
import { openArtifactFolder } from './open-artifact-folder.ts';
import { writeFileAtomically } from './write-file-atomically.ts';

/** What SQLite leaves beside a database; left from the former one, it would be taken for a part of the new one. */
const SQLITE_COMPANIONS = ['-journal', '-wal', '-shm'];

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
 * Builds an index beside its place (`<folder>.building-<process>`) and moves it there when all of it is written, the
 * manifest last. Interrupted before the first move, the former index is as it was; interrupted between two moves, the
 * former manifest does not fit the files, and the index is refused. Returns the manifest. Throws ConfigError and what
 * `build` throws.
 */
export async function writeArtifact({ folder, build }: ArtifactWriting): Promise<Manifest> {
  const target = resolve(folder);
  const staging = `${target}.building-${process.pid}`;
  await rm(staging, { recursive: true, force: true });
  await ensureFolder(target);
  await ensureFolder(staging);
  try {
    const facts = await build(staging);
    const manifest: Manifest = { formatVersion: ARTIFACT_FORMAT, ...facts, files: await describeFiles(staging) };
    await writeFileAtomically(join(staging, MANIFEST_FILE), formatManifest(manifest));
    await moveIntoPlace({ staging, target, names: Object.keys(manifest.files) });
    return manifest;
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

async function describeFiles(staging: string): Promise<Manifest['files']> {
  const opened = await openArtifactFolder(staging);
  const described: Record<string, { sha256: string; bytes: number }> = {};
  if (opened.kind === 'none') return described;
  for (const name of (await listFiles(staging)) ?? []) {
    await flushFile(join(staging, name));
    described[name] = { sha256: await opened.files.sha256(name), bytes: (await opened.files.size(name)) ?? 0 };
  }
  return described;
}

async function moveIntoPlace(options: {
  readonly staging: string;
  readonly target: string;
  readonly names: readonly string[];
}): Promise<void> {
  const { staging, target, names } = options;
  for (const name of names) {
    for (const companion of SQLITE_COMPANIONS) await rm(join(target, name + companion), { force: true });
    await moveFile(join(staging, name), join(target, name));
  }
  await moveFile(join(staging, MANIFEST_FILE), join(target, MANIFEST_FILE));
  const leftOver = [...ARTIFACT_FILES, ...OPTIONAL_ARTIFACT_FILES].filter(
    (name) => name !== MANIFEST_FILE && !names.includes(name),
  );
  for (const name of leftOver) await rm(join(target, name), { force: true });
}
