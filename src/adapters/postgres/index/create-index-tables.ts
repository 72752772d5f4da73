import { LOCAL_EMBEDDER_FILE } from '../../../artifact/artifact.ts';
import { fromBytes } from '../../../embedding/round-to-bytes.ts';
import type { FormerIndex, FormerVectors, IndexStore, OpenedFormer } from '../../../indexing/index-store.ts';
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
      const { issues } = content;
      const former = issues.kind === 'changed' ? versions.get(issues.former) : undefined;
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
      ...(await readStored(database, version.id)),
      readVectors: (isWanted) => namingDatabase(place, () => readVectors(database, { version: version.id, isWanted })),
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

/** All in memory: they are asked for at once. */
async function readStored(database: Database, version: number): Promise<Pick<FormerIndex, 'stored' | 'listStored'>> {
  const rows = await database.query(
    `SELECT line FROM auto_triager.indexed_issue WHERE version = ${version} ORDER BY number`,
  );
  const stored = new Map(rows.map((row) => readLine(row, parseIssueLine)).map((issue) => [issue.number, issue]));
  return { stored, listStored: () => stored.values() };
}

/** Vectors that come over at a time. */
const VECTORS_AT_ONCE = 2_000;

async function readVectors(
  database: Database,
  { version, isWanted }: { readonly version: number; readonly isWanted: (number: number) => boolean },
): Promise<FormerVectors> {
  const placed = await database.query(
    `SELECT number FROM auto_triager.indexed_issue WHERE version = ${version} AND bytes IS NOT NULL`,
  );
  const numbers = Uint32Array.from(placed, ({ number }) => Number(number));
  const wanted = [...numbers.filter(isWanted)];
  const vectors = new Map<number, Float32Array>();
  for (let start = 0; start < wanted.length; start += VECTORS_AT_ONCE) {
    const rows = await database.query(
      `SELECT number, bytes FROM auto_triager.indexed_issue WHERE version = ${version} AND number = ANY ($1::bigint[])`,
      [wanted.slice(start, start + VECTORS_AT_ONCE)],
    );
    for (const { number, bytes } of rows) {
      vectors.set(Number(number), fromBytes(toSignedBytes(bytes as Uint8Array)));
    }
  }
  return { vectors, placed: numbers };
}
