import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { ReadHeader } from '../../shared/retry-after.ts';

const CHANNEL = 'undici:request:headers';

/** What undici publishes there, https://undici.nodejs.org/#/docs/api/DiagnosticsChannel. */
interface HeadersMessage {
  readonly request: { readonly headers: unknown };
  readonly response: { readonly headers: readonly Uint8Array[] };
}

export interface HeaderWatch {
  /** Reads a header of the last answer to the watched request. */
  readonly read: ReadHeader;
  stop(): void;
}

/**
 * Listens for the headers of the answer to one request, known by a value that it has among its own. For an SDK whose
 * errors drop them, and which takes no `fetch` of ours.
 */
export function watchHeaders(requestMark: string): HeaderWatch {
  const headers = new Map<string, string>();
  const listen = (message: unknown): void => {
    const { request, response } = message as HeadersMessage;
    if (!String(request.headers).includes(requestMark)) return;
    for (let at = 0; at + 1 < response.headers.length; at += 2) {
      headers.set(String(response.headers[at]).toLowerCase(), String(response.headers[at + 1]));
    }
  };
  subscribe(CHANNEL, listen);
  return { read: (name) => headers.get(name), stop: () => unsubscribe(CHANNEL, listen) };
}
