import type { EmbeddingKey, EmbeddingStore, Refusal } from '../../embedding/embedding-store.ts';
import { ConfigError } from '../../shared/errors.ts';
import { type Row, readBytes, readNumber, readText } from '../corpus/schema.ts';
import { toBytes, toVector } from '../corpus/vector-bytes.ts';
import { guardCorpus, prepareSchema } from './open-corpus.ts';
import { explainUnusablePath, inTransaction, openDatabase } from './open-database.ts';

/**
 * Opens the vectors that are kept in the corpus file at `path`, which must exist. Throws ConfigError as `openCorpusFile`
 * does; so does every method when the file turns out to be damaged, locked, read-only or full.
 */
export function openEmbeddingFile(path: string): EmbeddingStore {
  const unusable = explainUnusablePath(path, { mayCreate: false });
  if (unusable !== undefined) throw new ConfigError(`The corpus cannot be opened: ${unusable}`);
  const guard = <Result>(work: () => Result): Result => guardCorpus(path, work);
  return guard(() => {
    const database = openDatabase(path, 'write');
    try {
      prepareSchema(database, { path, readOnly: false });
      const select = database.prepare(
        'SELECT vector FROM embedding WHERE embedder_id = ? AND purpose = ? AND content_hash = ?',
      );
      const insert = database.prepare(
        'INSERT OR REPLACE INTO embedding (embedder_id, purpose, content_hash, vector) VALUES (?, ?, ?, ?)',
      );
      const selectRefusal = database.prepare(
        'SELECT tries, at, reason FROM embedding_refusal WHERE embedder_id = ? AND purpose = ? AND content_hash = ?',
      );
      const insertRefusal = database.prepare(
        'INSERT OR REPLACE INTO embedding_refusal (embedder_id, purpose, content_hash, tries, at, reason) VALUES (?, ?, ?, ?, ?, ?)',
      );
      return {
        read: async (keys) =>
          guard(() =>
            keys.map((key) => {
              const row = select.get(...toColumns(key));
              return row === undefined ? undefined : toVector(readBytes(row, 'vector'));
            }),
          ),
        write: async (entries) =>
          guard(() =>
            inTransaction(database, () => {
              for (const entry of entries) insert.run(...toColumns(entry), toBytes(entry.vector));
            }),
          ),
        readRefusals: async (keys) =>
          guard(() =>
            keys.map((key) => {
              const row = selectRefusal.get(...toColumns(key));
              return row === undefined ? undefined : readRefusal(row);
            }),
          ),
        writeRefusals: async (entries) =>
          guard(() =>
            inTransaction(database, () => {
              for (const { tries, at, reason, ...key } of entries)
                insertRefusal.run(...toColumns(key), tries, at, reason);
            }),
          ),
        close: async () => {
          if (database.isOpen) guard(() => database.close());
        },
      };
    } catch (error) {
      database.close();
      throw error;
    }
  });
}

function readRefusal(row: Row): Refusal {
  return { tries: readNumber(row, 'tries'), at: readText(row, 'at'), reason: readText(row, 'reason') };
}

function toColumns({ embedderId, purpose, contentHash }: EmbeddingKey): [string, string, string] {
  return [embedderId, purpose, contentHash];
}
