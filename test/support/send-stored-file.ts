import type { ServerResponse } from 'node:http';
import { setImmediate as turn } from 'node:timers/promises';
import type { StoredFile } from './run-answers.ts';

/** What the host that keeps logs and artifacts answers. */
export async function sendFile(file: StoredFile | undefined, outgoing: ServerResponse): Promise<void> {
  if (file === undefined || (file.kind !== 'bytes' && file.kind !== 'endless')) {
    outgoing.writeHead(404).end();
    return;
  }
  outgoing.writeHead(200, { 'content-type': 'text/plain' });
  if (file.kind === 'bytes') {
    outgoing.end(file.bytes);
    return;
  }
  const chunk = Buffer.alloc(64 * 1024, 'lamp\n');
  while (!outgoing.destroyed) {
    outgoing.write(chunk);
    await turn();
  }
}
