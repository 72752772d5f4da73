import { describeAddress, toConnectionSettings } from './connection-settings.ts';
import { explainDatabaseError } from './explain-error.ts';

/** First half of the key of the lock that one scrape of a repository holds; the second is made of its name. */
const SCRAPE_LOCK = 1_735_290;

/**
 * Takes the lock of a scrape of a repository: it lasts until the returned function is called, or the connection ends, as it does when
 * the process ends however it ends. Undefined where another process has it. Throws as `openDatabase`.
 *
 * Where the network breaks the connection, the lock goes early. Two scrapes may then run at once; what they write stays whole, since
 * each step is a transaction of the only writer of the repository, and at worst some pages are read twice.
 */
export async function holdScrapeLock(address: string, repository: string): Promise<(() => Promise<void>) | undefined> {
  const { default: pg } = await import('pg');
  const client = new pg.Client(toConnectionSettings(address));
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ readonly taken: boolean }>(
      'SELECT pg_try_advisory_lock($1::int, hashtext(lower($2))) AS taken',
      [SCRAPE_LOCK, repository],
    );
    if (rows[0]?.taken === true) return () => client.end();
  } catch (error) {
    await client.end().catch(() => {});
    throw explainDatabaseError(error, describeAddress(address));
  }
  await client.end();
  return undefined;
}
