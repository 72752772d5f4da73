import { ServiceError } from '../../shared/errors.ts';
import { retry, startDeadline } from '../../shared/retry.ts';
import { redirectOf } from '../http/redirect-of.ts';
import { refusedRequest, send } from './send.ts';
import type { TransferOptions } from './transfer-options.ts';

/** From a signed address to another server that holds the data: one is usual. */
const MAX_REDIRECTS = 3;
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

export interface BytesDownload extends TransferOptions {
  /** What comes after these is not read. */
  readonly maxBytes: number;
}

export interface DownloadedBytes {
  readonly bytes: Uint8Array;
  /** Whether there is more than `maxBytes`. */
  readonly isCut: boolean;
}

/**
 * Fetches what is behind a signed address into memory, without any key. Only `https:` is asked, and `http:` of this machine,
 * also after redirects. Throws ServiceError.
 */
export async function downloadBytes(address: string, download: BytesDownload): Promise<DownloadedBytes> {
  const { policy, deadlineMs } = download;
  return await retry((signal) => fetchBytes(address, { ...download, signal }), {
    ...policy,
    deadline: startDeadline(deadlineMs),
  });
}

interface Try extends BytesDownload {
  readonly signal: AbortSignal;
}

async function fetchBytes(address: string, attempt: Try): Promise<DownloadedBytes> {
  const { service, maxBytes, signal } = attempt;
  const answer = await follow(address, attempt);
  if (!answer.ok || answer.body === null) {
    await answer.body?.cancel();
    throw refusedRequest(answer, { service, doing: 'a download' });
  }
  const chunks: Uint8Array[] = [];
  let byteCount = 0;
  try {
    for await (const chunk of answer.body) {
      chunks.push(chunk);
      byteCount += chunk.length;
      // Leaving the loop closes the connection.
      if (byteCount > maxBytes) break;
    }
  } catch (cause) {
    const what = signal.aborted ? 'did not send a file in time' : 'cut off a download';
    throw new ServiceError(`${service} ${what}.`, { service, retryable: true, cause });
  }
  const bytes = Buffer.concat(chunks, Math.min(byteCount, maxBytes));
  return { bytes, isCut: byteCount > maxBytes };
}

async function follow(address: string, { service, signal }: Try): Promise<Response> {
  let url = toSafeUrl(address, { service });
  for (let followed = 0; followed <= MAX_REDIRECTS; followed += 1) {
    const answer = await send(url, { signal, service, redirect: 'manual' });
    const location = redirectOf(answer);
    if (location === undefined) return answer;
    await answer.body?.cancel();
    url = toSafeUrl(location, { service, base: url });
  }
  throw new ServiceError(`${service} redirects a download more than ${MAX_REDIRECTS} times.`, {
    service,
    retryable: false,
  });
}

function toSafeUrl(address: string, { service, base }: { readonly service: string; readonly base?: URL }): URL {
  const url = URL.parse(address, base?.href);
  const hasUser = url !== null && (url.username !== '' || url.password !== '');
  if (
    url !== null &&
    !hasUser &&
    (url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.test(url.hostname)))
  )
    return url;
  // The address itself is a key.
  const shown = url === null ? 'what is no address' : `${url.protocol}//${url.host}`;
  throw new ServiceError(`${service} is at ${shown}, which is not asked: only https is.`, {
    service,
    retryable: false,
  });
}
