import type { IndexStore } from '../../indexing/index-store.ts';
import { isDatabaseAddress } from '../../shared/database-address.ts';
import { ConfigError } from '../../shared/errors.ts';
import type { Log } from '../../shared/log.ts';
import { finishInterruptedIndex } from '../files/with-index-lock.ts';
import { describeAddress } from '../postgres/connection-settings.ts';
import { createIndexFiles } from './create-index-files.ts';

export interface IndexPlaces {
  /** A folder, or the address of a database. */
  readonly out: string;
  /** The index to go on from; `out` where absent. */
  readonly from: string | undefined;
  /** Signs an index in a database; one in files is signed by the rebuild, after it was judged. */
  readonly signingKey: string | undefined;
}

export interface OpenedStore {
  readonly store: IndexStore;
  /** For messages, without what is secret. */
  readonly place: string;
  close(): Promise<void>;
}

/** Opens the place that an index goes to. Throws ConfigError, ServiceError. */
export async function openIndexStore({ out, from, signingKey }: IndexPlaces, log: Log): Promise<OpenedStore> {
  if (!isDatabaseAddress(out)) {
    if (from !== undefined && isDatabaseAddress(from)) throw new ConfigError(goesOnFromItself());
    await finishInterruptedIndex(out);
    return { store: createIndexFiles({ out, from }), place: out, close: async () => {} };
  }
  if (from !== undefined && from !== out) throw new ConfigError(goesOnFromItself());
  const { openIndexTables } = await import('../postgres/index/create-index-tables.ts');
  const store = await openIndexTables({ address: out, signingKey, log });
  return { store, place: describeAddress(out), close: () => store.close() };
}

function goesOnFromItself(): string {
  return 'An index in a database goes on from the one that is there, and only there: drop --from';
}
