import { serverAddresses } from '../../adapters/github/server-addresses.ts';
import { ConfigError } from '../../shared/errors.ts';

export interface PlacedRun {
  /** Origin of the address by which the run was named; undefined of one named by its number. */
  readonly server?: string | undefined;
}

export interface ServerOfApi {
  readonly apiUrl: string;
  readonly serverUrl?: string | undefined;
}

/** Throws ConfigError where the address of a run is not on the server whose API is asked: its number is another run there. */
export function checkRunServer({ server: named }: PlacedRun, { apiUrl, serverUrl }: ServerOfApi): void {
  const server = serverAddresses({ apiUrl, ...(serverUrl !== undefined && { serverUrl }) }).serverUrl;
  if (named === undefined || named.toLowerCase() === URL.parse(server)?.origin) return;
  throw new ConfigError(
    `The run is on ${named}, but the API that is asked is that of ${server}; on the command line, --api-url names another.`,
  );
}
