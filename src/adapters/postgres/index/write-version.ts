import { hash } from 'node:crypto';
import { ARTIFACT_FORMAT } from '../../../artifact/artifact.ts';
import { formatManifest, type Manifest } from '../../../artifact/manifest.ts';
import type { IndexContent, WriteProgress } from '../../../indexing/index-store.ts';
import { ConfigError } from '../../../shared/errors.ts';
import { encodeModels } from '../../index/encode-models.ts';
import type { Database, Queries } from '../database.ts';
import { BOILERPLATE_FILE, type SearchKind } from './find-version.ts';
import { isForLater, type VectorSupport } from './vector-support.ts';
import { insertRows, planRows, type RowPlan } from './write-rows.ts';

/** Up to here comparing all vectors takes as long as a walk through a graph (some 10 ms), and finds all. */
const MOST_EXACT = 10_000;
/** Of a halfvec in an HNSW index. https://github.com/pgvector/pgvector#hnsw */
const MOST_GRAPH_DIMENSIONS = 4_000;
const GRAPH_LIMITS = { statement_timeout: '2h', maintenance_work_mem: '256MB' };
/** How long a run may read the version it began with: a triage takes seconds. */
const GRACE = '1 hour';
/** To drop a version waits for all who read any, and they for it. */
const DROP_WAIT = '2s';

export interface VersionContent {
  readonly content: IndexContent;
  /** The version that `content` goes on from, if it does. */
  readonly former: number | undefined;
  readonly support: VectorSupport;
  readonly signingKey: string | undefined;
  /** Of the database, for messages. */
  readonly place: string;
  readonly progress: WriteProgress;
}

/**
 * Writes a version and makes it the active one, all in one transaction: whenever it ends before, nothing of it is there.
 * Throws ConfigError where another process writes an index of the repository.
 */
export async function writeVersion(database: Database, version: VersionContent): Promise<Manifest> {
  const { content, progress } = version;
  const { repository } = content.describe({ issues: 0, vectors: 0, deletedVectors: 0 });
  const files = [...encodeModels(content), [BOILERPLATE_FILE, JSON.stringify([...content.boilerplate])] as const].map(
    ([name, encoded]) => ({ name, bytes: Buffer.from(encoded) }),
  );
  const plan = planRows(content, version);
  progress.onStage('other files');
  const manifest = await database.transaction(async (queries) => {
    await requireTurn(queries, { ...version, repository });
    return await fillVersion(queries, { ...version, repository, files, plan });
  });
  progress.onStage('vectors');
  return manifest;
}

/** One at a time writes an index of a repository; the lock ends with the transaction. */
async function requireTurn(
  queries: Queries,
  { repository, former, place }: VersionContent & { readonly repository: string },
): Promise<void> {
  const [lock] = await queries.query('SELECT pg_try_advisory_xact_lock(hashtextextended($1, 0)) AS is_ours', [
    `auto-triager index ${repository.toLowerCase()}`,
  ]);
  const busy = `Another process writes an index of ${repository} into the database at ${place}`;
  if (lock?.is_ours !== true) throw new ConfigError(`${busy}: run this again when it has ended`);
  if (former === undefined) return;
  const [active] = await queries.query("SELECT FROM auto_triager.index_version WHERE id = $1 AND state = 'active'", [
    former,
  ]);
  if (active === undefined) throw new ConfigError(`${busy}, and was faster: run this again to go on from that one`);
}

interface Filling extends VersionContent {
  readonly repository: string;
  readonly files: readonly { readonly name: string; readonly bytes: Buffer }[];
  readonly plan: RowPlan;
}

async function fillVersion(queries: Queries, filling: Filling): Promise<Manifest> {
  const { content, support, signingKey, repository, files, plan, progress } = filling;
  const [next] = await queries.query(
    "SELECT nextval(pg_get_serial_sequence('auto_triager.index_version', 'id')) AS id",
  );
  const id = Number(next?.id);
  const partition = `auto_triager.indexed_issue_${id}`;
  // Made by itself and attached at the end: until then nobody who reads waits for it.
  await queries.query(
    `CREATE TABLE ${partition} (LIKE auto_triager.indexed_issue INCLUDING ALL, CHECK (version = ${id}))`,
  );
  await insertRows(queries, { plan, partition, id, onRow: progress.onVector });
  const [counted] = await queries.query(`SELECT count(*) AS issues, count(bytes) AS vectors FROM ${partition}`);
  const counts = { issues: Number(counted?.issues), vectors: Number(counted?.vectors), deletedVectors: 0 };
  const search = chooseSearch({ support, vectors: counts.vectors, dimensions: content.dimensions });
  if (search === 'graph') await buildGraph(queries, { partition, dimensions: content.dimensions });
  await queries.query(`ANALYZE ${partition}`);
  await queries.query(`ALTER TABLE auto_triager.indexed_issue ATTACH PARTITION ${partition} FOR VALUES IN (${id})`);
  const manifest: Manifest = {
    formatVersion: ARTIFACT_FORMAT,
    ...content.describe(counts),
    files: Object.fromEntries(
      files.map(({ name, bytes }) => [name, { sha256: hash('sha256', bytes, 'hex'), bytes: bytes.length }]),
    ),
  };
  await queries.query(
    `UPDATE auto_triager.index_version SET state = 'former', replaced_at = now() WHERE state = 'active' AND lower(repository) = lower($1)`,
    [repository],
  );
  await queries.query(
    "INSERT INTO auto_triager.index_version (id, repository, manifest, search, state) VALUES ($1, $2, $3, $4, 'active')",
    [id, repository, formatManifest(manifest, signingKey), search],
  );
  for (const { name, bytes } of files) {
    await queries.query('INSERT INTO auto_triager.index_file (version, name, content) VALUES ($1, $2, $3)', [
      id,
      name,
      bytes,
    ]);
  }
  return manifest;
}

function chooseSearch({
  support,
  vectors,
  dimensions,
}: {
  readonly support: VectorSupport;
  readonly vectors: number;
  readonly dimensions: number;
}): SearchKind {
  if (support.kind === 'codes') return 'codes';
  return vectors <= MOST_EXACT || dimensions > MOST_GRAPH_DIMENSIONS ? 'exact' : 'graph';
}

async function buildGraph(
  queries: Queries,
  { partition, dimensions }: { readonly partition: string; readonly dimensions: number },
): Promise<void> {
  for (const [name, value] of Object.entries(GRAPH_LIMITS)) {
    await queries.query('SELECT set_config($1, $2, true)', [name, value]);
  }
  await queries.query(
    `CREATE INDEX ON ${partition} USING hnsw ((vector::halfvec(${dimensions})) halfvec_cosine_ops) WITH (m = 16, ef_construction = 64)`,
  );
}

/** Drops versions that nobody reads any more; where somebody is in the way, the next build does it. Throws ConfigError. */
export async function dropFormerVersions(database: Database, repository: string): Promise<void> {
  const old = await database.query(
    `SELECT id FROM auto_triager.index_version
     WHERE state = 'former' AND lower(repository) = lower($1) AND replaced_at < now() - $2::interval`,
    [repository, GRACE],
  );
  for (const { id } of old) {
    try {
      await database.transaction(async (queries) => {
        await queries.query("SELECT set_config('lock_timeout', $1, true)", [DROP_WAIT]);
        await queries.query(`DROP TABLE IF EXISTS auto_triager.indexed_issue_${Number(id)}`);
        await queries.query('DELETE FROM auto_triager.index_version WHERE id = $1', [id]);
      });
    } catch (error) {
      if (!isForLater(error)) throw error;
    }
  }
}
