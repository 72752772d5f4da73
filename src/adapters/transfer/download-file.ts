import { open } from 'node:fs/promises';
import { ServiceError } from '../../shared/errors.ts';
import { retry, startDeadline } from '../../shared/retry.ts';
import { fileProblem } from '../files/file-problem.ts';
import { refusedRequest, send } from './send.ts';
import type { TransferOptions } from './transfer-options.ts';

export interface Download extends TransferOptions {
  readonly path: string;
  readonly maxBytes: number;
}

/** Fetches the file behind a signed address. Throws ServiceError, also where it is larger than `maxBytes`, and ConfigError where it cannot be written. */
export async function downloadFile(url: string, download: Download): Promise<void> {
  const { policy, deadlineMs, service } = download;
  await retry(
    async (signal) => {
      const answer = await send(url, { signal, service });
      try {
        await writeBody(answer, { ...download, signal });
      } catch (error) {
        // What nobody reads any more would keep the connection open, and the process with it.
        await answer.body?.cancel().catch(() => {});
        throw error;
      }
    },
    { ...policy, deadline: startDeadline(deadlineMs) },
  );
}

async function writeBody(answer: Response, download: Download & { readonly signal: AbortSignal }): Promise<void> {
  const { path, maxBytes, service, signal } = download;
  if (!answer.ok || answer.body === null) throw refusedRequest(answer, { service, doing: 'a download' });
  const expected = Number(answer.headers.get('content-length') ?? Number.NaN);
  if (expected > maxBytes) throw tooLarge(download);
  await using file = await onDisk(path, () => open(path, 'w'));
  let bytes = 0;
  for await (const chunk of chunksOf(answer.body, { service, signal })) {
    bytes += chunk.length;
    if (bytes > maxBytes) throw tooLarge(download);
    // Unlike `write`, it does not stop half-way.
    await onDisk(path, () => file.writeFile(chunk));
  }
  if (bytes < expected) throw interrupted(service);
}

/** A full disk is not the service's fault, and no other try helps. */
async function onDisk<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (cause) {
    throw fileProblem(path, cause);
  }
}

/** A connection that breaks in the middle is worth another try. */
async function* chunksOf(
  body: ReadableStream<Uint8Array>,
  { service, signal }: { readonly service: string; readonly signal: AbortSignal },
): AsyncGenerator<Uint8Array> {
  try {
    yield* body;
  } catch (cause) {
    if (!signal.aborted) throw interrupted(service, cause);
    throw new ServiceError(`${service} did not send a file in time.`, { service, retryable: true, cause });
  }
}

function interrupted(service: string, cause?: unknown): ServiceError {
  return new ServiceError(`${service} cut off a download.`, { service, retryable: true, cause });
}

function tooLarge({ service, maxBytes }: Download): ServiceError {
  const message = `The file from ${service} is larger than the ${maxBytes} bytes allowed here.`;
  return new ServiceError(message, { service, retryable: false });
}
