import { serverAddresses } from '../../adapters/github/server-addresses.ts';
import type { RunAddress } from '../../config/run-fields.ts';
import { ConfigError } from '../../shared/errors.ts';

export interface ServerOfApi {
  readonly apiUrl: string;
  readonly serverUrl?: string | undefined;
}

/** Throws ConfigError where the address of a run is not on the server whose API is asked: its number is another run there. */
export function checkRunServer(address: RunAddress, { apiUrl, serverUrl }: ServerOfApi): void {
  const server = serverAddresses({ apiUrl, ...(serverUrl !== undefined && { serverUrl }) }).serverUrl;
  if (address.server === undefined || address.server.toLowerCase() === URL.parse(server)?.origin) return;
  throw new ConfigError(
    `The run is on ${address.server}, but the API that is asked is that of ${server}; on the command line, --api-url names another.`,
  );
}
