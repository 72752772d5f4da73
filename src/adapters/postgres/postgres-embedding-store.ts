import type { EmbeddingKey, EmbeddingStore, Refusal } from '../../embedding/embedding-store.ts';
import { readBytes, readNumber, readText } from '../corpus/schema.ts';
import { toBytes, toVector } from '../corpus/vector-bytes.ts';
import type { Database, Row } from './database.ts';
import { toStorable } from './write-rows.ts';

const KEY = 'embedder_id, purpose, content_hash';

/** The vectors of all repositories in a database: a text that two of them have is paid for once. */
export function createPostgresEmbeddingStore(database: Database): EmbeddingStore {
  /** Rows of the keys, in their order. */
  async function find(table: string, columns: string, keys: readonly EmbeddingKey[]): Promise<(Row | undefined)[]> {
    if (keys.length === 0) return [];
    const rows = await database.query(
      `SELECT ${KEY}, ${columns} FROM auto_triager.${table}
        JOIN json_to_recordset($1::json) AS wanted (embedder_id text, purpose text, content_hash text) USING (${KEY})`,
      [JSON.stringify(keys.map(toRow))],
    );
    const found = new Map(
      rows.map((row) => [
        nameOf([readText(row, 'embedder_id'), readText(row, 'purpose'), readText(row, 'content_hash')]),
        row,
      ]),
    );
    return keys.map(({ embedderId, purpose, contentHash }) => found.get(nameOf([embedderId, purpose, contentHash])));
  }

  return {
    async read(keys) {
      const rows = await find('embedding', 'vector', keys);
      return rows.map((row) => (row === undefined ? undefined : toVector(readBytes(row, 'vector'))));
    },
    async write(entries) {
      if (entries.length === 0) return;
      const rows = lastOfEach(entries).map((entry) => {
        return { ...toRow(entry), vector: Buffer.from(toBytes(entry.vector)).toString('base64') };
      });
      await database.query(
        `INSERT INTO auto_triager.embedding (${KEY}, vector)
          SELECT ${KEY}, decode(vector, 'base64')
          FROM json_to_recordset($1::json) AS row (embedder_id text, purpose text, content_hash text, vector text)
          ORDER BY ${KEY}
          ON CONFLICT (${KEY}) DO UPDATE SET vector = excluded.vector`,
        [JSON.stringify(rows)],
      );
    },
    async readRefusals(keys) {
      const rows = await find('embedding_refusal', 'tries, at, reason', keys);
      return rows.map((row) => (row === undefined ? undefined : readRefusal(row)));
    },
    async writeRefusals(entries) {
      if (entries.length === 0) return;
      const rows = lastOfEach(entries).map(({ tries, at, reason, ...key }) => {
        return { ...toRow(key), tries, at, reason: toStorable(reason) };
      });
      await database.query(
        `INSERT INTO auto_triager.embedding_refusal (${KEY}, tries, at, reason)
          SELECT ${KEY}, tries, at, reason
          FROM json_to_recordset($1::json)
            AS row (embedder_id text, purpose text, content_hash text, tries bigint, at text, reason text)
          ORDER BY ${KEY}
          ON CONFLICT (${KEY}) DO UPDATE SET tries = excluded.tries, at = excluded.at, reason = excluded.reason`,
        [JSON.stringify(rows)],
      );
    },
    close: () => database.close(),
  };
}

function readRefusal(row: Row): Refusal {
  return { tries: readNumber(row, 'tries'), at: readText(row, 'at'), reason: readText(row, 'reason') };
}

function toRow({ embedderId, purpose, contentHash }: EmbeddingKey) {
  return { embedder_id: embedderId, purpose, content_hash: contentHash };
}

/** PostgreSQL refuses a statement that would write a row twice. */
function lastOfEach<Entry extends EmbeddingKey>(entries: readonly Entry[]): Entry[] {
  return [
    ...new Map(entries.map((entry) => [nameOf([entry.embedderId, entry.purpose, entry.contentHash]), entry])).values(),
  ];
}

function nameOf(parts: readonly string[]): string {
  return JSON.stringify(parts);
}
