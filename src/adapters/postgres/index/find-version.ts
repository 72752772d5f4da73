import { hash } from 'node:crypto';
import { BACKTEST_FILE, MANIFEST_FILE } from '../../../artifact/artifact.ts';
import type { ArtifactFiles } from '../../../artifact/artifact-files.ts';
import { type LoadManifestOptions, loadManifest } from '../../../artifact/load-manifest.ts';
import type { Manifest } from '../../../artifact/manifest.ts';
import { ArtifactError, ConfigError } from '../../../shared/errors.ts';
import { quoteSome } from '../../../shared/quote.ts';
import { MODEL_FILES } from '../../index/load-models.ts';
import type { Queries, Row } from '../database.ts';

/** The lines that stand in many issues, as a JSON list; in a folder the catalog begins with them. */
export const BOILERPLATE_FILE = 'boilerplate.json';

export type SearchKind = 'graph' | 'exact' | 'codes';

/** The active version of an index: its manifest was checked, and so is each file when it is read. */
export interface IndexVersion {
  readonly id: number;
  readonly search: SearchKind;
  readonly manifest: Manifest;
  /** A whole file, as the manifest lists it. Throws ArtifactError. */
  read(name: string): Promise<Uint8Array>;
}

export interface VersionSearch extends Pick<LoadManifestOptions, 'signingKey'> {
  /** The first of them that has an index; where absent, the only one that the database holds. */
  readonly repositories: readonly string[] | undefined;
}

/**
 * Reads the active version in one statement, so that all of it is of one version; undefined where there is none. Throws
 * ArtifactError, and ConfigError where it is not clear which index is meant.
 */
export async function findVersion(
  queries: Queries,
  { repositories, signingKey }: VersionSearch,
): Promise<IndexVersion | undefined> {
  const [known] = await queries.query("SELECT to_regclass('auto_triager.index_version') IS NOT NULL AS is_there");
  if (known?.is_there !== true) return undefined;
  const names = (repositories ?? [await findOnly(queries)]).filter((name) => name !== undefined);
  const rows = await queries.query(
    `SELECT version.id, version.search, version.manifest, file.name, octet_length(file.content) AS bytes,
       CASE WHEN file.name <> $2 THEN file.content END AS content
     FROM (
       SELECT id, search, manifest FROM auto_triager.index_version
       WHERE state = 'active' AND lower(repository) = ANY ($1::text[])
       ORDER BY array_position($1::text[], lower(repository)) LIMIT 1
     ) AS version LEFT JOIN auto_triager.index_file AS file ON file.version = version.id`,
    [names.map((name) => name.toLowerCase()), BACKTEST_FILE],
  );
  const [first] = rows;
  if (first === undefined) return undefined;
  const manifest = await loadManifest(toArtifactFiles(rows, String(first.manifest)), {
    repositories,
    signingKey,
    requiredFiles: [...MODEL_FILES, BOILERPLATE_FILE],
    isCheckedWhenRead: true,
    isInDatabase: true,
  });
  return {
    id: Number(first.id),
    search: first.search as SearchKind,
    manifest,
    read: async (name) => readChecked(rows, { name, manifest }),
  };
}

async function findOnly(queries: Queries): Promise<string | undefined> {
  const rows = await queries.query(
    "SELECT repository FROM auto_triager.index_version WHERE state = 'active' ORDER BY repository LIMIT 20",
  );
  const names = rows.map(({ repository }) => String(repository));
  if (names.length <= 1) return names[0];
  throw new ConfigError(
    `The database holds indexes of several repositories (${quoteSome(names)}): say which with --repo owner/name`,
  );
}

function toArtifactFiles(rows: readonly Row[], manifest: string): ArtifactFiles {
  const sizes = new Map(rows.map(({ name, bytes }) => [name, Number(bytes)]));
  const notAsked = async (): Promise<never> => {
    throw new Error('Of a database each file is checked when it is read.');
  };
  return {
    size: async (name) => (name === MANIFEST_FILE ? Buffer.byteLength(manifest) : sizes.get(name)),
    readText: async () => manifest,
    sha256: notAsked,
    blockSums: notAsked,
  };
}

function readChecked(
  rows: readonly Row[],
  { name, manifest }: { readonly name: string; readonly manifest: Manifest },
): Uint8Array {
  const content = rows.find((row) => row.name === name)?.content;
  const sha256 = manifest.files[name]?.sha256;
  if (!(content instanceof Uint8Array) || sha256 === undefined) {
    throw new ArtifactError({ file: name, expected: 'to be among the files of the manifest', found: 'nothing' });
  }
  const actual = hash('sha256', content, 'hex');
  if (actual === sha256) return content;
  throw new ArtifactError({ file: name, expected: `sha256 ${sha256}`, found: `sha256 ${actual}` });
}

/** Says of an error which database holds the index. */
export async function namingDatabase<Result>(database: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ArtifactError)) throw error;
    const { file, expected, found, cause } = error;
    throw new ArtifactError({ file, expected, found, cause, database });
  }
}
