import { LOCAL_EMBEDDER_FILE } from '../../../artifact/artifact.ts';
import { fromBytes } from '../../../embedding/round-to-bytes.ts';
import type { FormerIndex, IndexStore, OpenedFormer } from '../../../indexing/index-store.ts';
import { ArtifactError } from '../../../shared/errors.ts';
import type { Log } from '../../../shared/log.ts';
import { bytesInMemory } from '../../../shared/safetensors.ts';
import { parseIssueLine } from '../../catalog/catalog-line.ts';
import { loadModels } from '../../index/load-models.ts';
import { describeAddress } from '../connection-settings.ts';
import type { Database } from '../database.ts';
import { openDatabase } from '../open-database.ts';
import { findVersion, namingDatabase } from './find-version.ts';
import { readBoilerplate, readLine } from './read-stored.ts';
import { toSignedBytes } from './vector-forms.ts';
import { ensureVectors } from './vector-support.ts';
import { dropFormerVersions, writeVersion } from './write-version.ts';

export interface IndexTables extends IndexStore {
  close(): Promise<void>;
}

export interface IndexTablesOptions {
  readonly address: string;
  /** Signs what is written; unsigned where absent. */
  readonly signingKey?: string | undefined;
  readonly log: Log;
}

/**
 * Indexes in a database, one for each repository: a new one takes the former one's place in one transaction, and what still reads
 * the former one goes on with it. Throws ConfigError, ServiceError.
 */
export async function openIndexTables({ address, signingKey, log }: IndexTablesOptions): Promise<IndexTables> {
  const place = describeAddress(address);
  const database = await openDatabase(address, { use: 'write' });
  /** The version of each index that was opened to go on from. */
  const versions = new WeakMap<FormerIndex, number>();
  return {
    openFormer: (repository) => openFormer(database, { repository, place, versions }),
    async write(content, progress) {
      const support = await ensureVectors(database);
      if (support.kind === 'codes') log.info(`Similar issues will be looked for without pgvector. ${support.reason}`);
      const { vectors } = content;
      const former = vectors.kind === 'changed' ? versions.get(vectors.former) : undefined;
      const manifest = await writeVersion(database, { content, former, support, signingKey, place, progress });
      await dropFormerVersions(database, manifest.repository);
      return manifest;
    },
    close: () => database.close(),
  };
}

interface FormerSearch {
  readonly repository: string;
  readonly place: string;
  readonly versions: WeakMap<FormerIndex, number>;
}

async function openFormer(database: Database, { repository, place, versions }: FormerSearch): Promise<OpenedFormer> {
  try {
    const version = await findVersion(database, { repositories: [repository] });
    if (version === undefined)
      return { kind: 'unusable', reason: `there is no index of ${repository} in the database at ${place}` };
    const index: FormerIndex = {
      place: `the database at ${place}`,
      manifest: version.manifest,
      ...(await loadModels(version, bytesInMemory(await version.read(LOCAL_EMBEDDER_FILE)))),
      boilerplate: await readBoilerplate(version),
      stored: await readStored(database, version.id),
      readVectors: () => namingDatabase(place, () => readVectors(database, version.id)),
    };
    versions.set(index, version.id);
    return { kind: 'found', index };
  } catch (error) {
    if (!(error instanceof ArtifactError)) throw error;
    const { file, expected, found } = error;
    const reason = `the index in the database at ${place} cannot be used (${file}: expected ${expected}, found ${found})`;
    return { kind: 'unusable', reason };
  }
}

async function readStored(database: Database, version: number): Promise<FormerIndex['stored']> {
  const rows = await database.query(`SELECT line FROM auto_triager.indexed_issue WHERE version = ${version}`);
  return new Map(rows.map((row) => readLine(row, parseIssueLine)).map((issue) => [issue.number, issue]));
}

async function readVectors(database: Database, version: number): Promise<ReadonlyMap<number, Float32Array>> {
  const rows = await database.query(
    `SELECT number, bytes FROM auto_triager.indexed_issue WHERE version = ${version} AND bytes IS NOT NULL`,
  );
  return new Map(rows.map(({ number, bytes }) => [Number(number), fromBytes(toSignedBytes(bytes as Uint8Array))]));
}
