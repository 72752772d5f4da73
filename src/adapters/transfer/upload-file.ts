import { openAsBlob } from 'node:fs';
import { retry, startDeadline } from '../../shared/retry.ts';
import { refusedRequest, send } from './send.ts';
import type { TransferOptions } from './transfer-options.ts';

/**
 * Puts a file at a signed address of Azure's blob storage, in one request (up to 5,000 MiB:
 * https://learn.microsoft.com/rest/api/storageservices/put-blob). Returns its size in bytes. Throws ServiceError.
 */
export async function uploadFile(url: string, upload: TransferOptions & { readonly path: string }): Promise<number> {
  const { path, policy, deadlineMs, service } = upload;
  const body = await openAsBlob(path);
  await retry(
    async (signal) => {
      const answer = await send(url, {
        method: 'PUT',
        headers: { 'x-ms-blob-type': 'BlockBlob', 'content-type': 'application/octet-stream' },
        body,
        signal,
        service,
      });
      await answer.body?.cancel();
      if (!answer.ok) throw refusedRequest(answer, { service, doing: 'an upload' });
    },
    { ...policy, deadline: startDeadline(deadlineMs) },
  );
  return body.size;
}
