import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { fnvHash } from '../../src/shared/fnv-hash.ts';

export interface EmbeddingServer {
  /** For OpenAI. */
  readonly url: string;
  /** From now on it knows no key. */
  break(): void;
  close(): Promise<void>;
}

const DIMENSIONS = 16;

/** Speaks OpenAI's embeddings API: each word of a text adds to one of 16 numbers. */
export async function startEmbeddingServer(): Promise<EmbeddingServer> {
  let isBroken = false;
  const server = createServer(async (request, response) => {
    const body = JSON.parse(await text(request)) as { input: string | string[] };
    const data = [body.input].flat().map((input, index) => ({ object: 'embedding', index, embedding: embed(input) }));
    response.writeHead(isBroken ? 401 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(isBroken ? { error: { message: 'Incorrect API key' } } : { object: 'list', data }));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    break: () => {
      isBroken = true;
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function embed(input: string): number[] {
  const vector = new Array<number>(DIMENSIONS).fill(0.01);
  for (const word of input.toLowerCase().match(/[a-z]+/g) ?? []) {
    const place = (fnvHash(word) >>> 0) % DIMENSIONS;
    vector[place] = (vector[place] as number) + 1;
  }
  return vector;
}
