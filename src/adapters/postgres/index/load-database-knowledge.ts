import { LOCAL_EMBEDDER_FILE } from '../../../artifact/artifact.ts';
import { closingOf } from '../../../artifact/closing-of.ts';
import { createLocalEmbedder } from '../../../embedding/local/local-embedder.ts';
import { fromBytes } from '../../../embedding/round-to-bytes.ts';
import { ServiceError } from '../../../shared/errors.ts';
import { bytesInMemory } from '../../../shared/safetensors.ts';
import type { Knowledge } from '../../../triage/knowledge/knowledge.ts';
import { parseIssueLine, parseSketch, toCatalogIssue } from '../../catalog/catalog-line.ts';
import { loadModels } from '../../index/load-models.ts';
import type { LoadOptions } from '../../index/load-options.ts';
import { openPinnedService } from '../../index/open-pinned-service.ts';
import { describeAddress } from '../connection-settings.ts';
import type { Database, Row } from '../database.ts';
import { openDatabase } from '../open-database.ts';
import { findVersion, type IndexVersion, namingDatabase } from './find-version.ts';
import { readBoilerplate, readLine } from './read-stored.ts';
import { searchVersion } from './search-version.ts';
import { toSignedBytes } from './vector-forms.ts';

/**
 * As `loadKnowledge`, for an index in a database: of the active version, to the end, whatever is built meanwhile. Nothing is
 * written, and a user who may only read is enough. Throws ArtifactError, ConfigError, ServiceError.
 */
export async function loadDatabaseKnowledge(options: LoadOptions): Promise<Knowledge | undefined> {
  const place = describeAddress(options.folder);
  const database = await openDatabase(options.folder, { use: 'read' });
  try {
    const { repositories, signingKey } = options;
    return await namingDatabase(place, async () => {
      const version = await findVersion(database, { repositories, signingKey });
      if (version === undefined) {
        await database.close();
        return undefined;
      }
      return await openKnowledge({ database, version, place }, options);
    });
  } catch (error) {
    await database.close();
    throw error;
  }
}

interface Opened {
  readonly database: Database;
  readonly version: IndexVersion;
  readonly place: string;
}

async function openKnowledge(opened: Opened, { access, patience }: LoadOptions): Promise<Knowledge> {
  const { database, version, place } = opened;
  const { manifest, id } = version;
  const models = await loadModels(version, bytesInMemory(await version.read(LOCAL_EMBEDDER_FILE)));
  const { dimensions, service, strangerSimilarity = 0 } = manifest.embedder;
  const embedder =
    service === undefined
      ? createLocalEmbedder(models.localModel)
      : await openPinnedService({ ...service, dimensions }, { access, patience });
  const { issues, vectors: placed } = manifest.counts;
  const readRows = (what: string, numbers: readonly number[]) => readOf(opened, { what, numbers });
  const readNumbers = async (condition: string, expected: number) => {
    const rows = await database.query(
      `SELECT number FROM auto_triager.indexed_issue WHERE version = ${id} AND ${condition} ORDER BY number`,
    );
    if (rows.length < expected) await requireVersion(opened);
    return rows.map(({ number }) => Number(number));
  };
  return {
    repository: manifest.repository,
    boilerplate: await readBoilerplate(version),
    ...models,
    embedder,
    strangerSimilarity,
    types: manifest.learned.types,
    closing: closingOf(manifest),
    pairWeights: manifest.pairWeights,
    async search(vector, k) {
      const hits = await searchVersion(database, { version: { ...version, dimensions }, vector, k });
      if (hits.length < Math.min(k, placed)) await requireVersion(opened);
      return hits;
    },
    async vectorOf(number) {
      const [row] = await readRows('bytes', [number]);
      return row?.bytes instanceof Uint8Array ? fromBytes(toSignedBytes(row.bytes)) : undefined;
    },
    readUnplaced: async () => (issues === placed ? [] : await readNumbers('bytes IS NULL', issues - placed)),
    readNumbers: () => readNumbers('true', issues),
    readIssues: (numbers) =>
      namingDatabase(place, async () => {
        const rows = new Map((await readRows('line', numbers)).map((row) => [Number(row.number), row]));
        return numbers.flatMap((number) => {
          const row = rows.get(number);
          return row === undefined ? [] : [toCatalogIssue(readLine(row, parseIssueLine))];
        });
      }),
    readSketches: (numbers) =>
      namingDatabase(place, async () => {
        const rows = await readRows('line', numbers);
        return new Map(rows.map((row) => [Number(row.number), readLine(row, parseSketch)]));
      }),
    close() {
      // A connection that does not end well is the server's to end.
      database.close().catch(() => {});
    },
  };
}

async function readOf(
  opened: Opened,
  { what, numbers }: { readonly what: string; readonly numbers: readonly number[] },
): Promise<Row[]> {
  if (numbers.length === 0) return [];
  const rows = await opened.database.query(
    `SELECT number, ${what} FROM auto_triager.indexed_issue WHERE version = ${opened.version.id} AND number = ANY ($1::bigint[])`,
    [numbers],
  );
  if (rows.length < numbers.length) await requireVersion(opened);
  return rows;
}

/** Tells an issue that the index does not hold from a version that is not there any more. */
async function requireVersion({ database, version, place }: Opened): Promise<void> {
  const [found] = await database.query('SELECT FROM auto_triager.index_version WHERE id = $1', [version.id]);
  if (found !== undefined) return;
  throw new ServiceError(
    `The index in the database at ${place} was replaced so long ago that the one being read is gone: run this again`,
    { service: 'PostgreSQL', retryable: false },
  );
}
