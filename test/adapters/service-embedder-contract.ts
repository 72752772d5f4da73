import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Embedder } from '../../src/embedding/embedder.ts';
import { ServiceError } from '../../src/shared/errors.ts';
import { testEmbedder } from '../embedding/embedder-contract.ts';
import { buildDocument } from '../support/build-document.ts';
import type { ServiceFault } from '../support/send-fault.ts';
import { type EmbeddingServer, startEmbeddingServer } from '../support/start-embedding-server.ts';
import { until } from '../support/until.ts';

export const TANK = buildDocument({ title: 'Tank leaks', body: 'Fuel is on the floor.' });
export const RADIO = buildDocument({ title: 'Radio is silent', body: 'No sound since Monday.' });
/** What the contract's embedders are opened with. */
export const DIMENSIONS = 32;

export interface ServiceEmbedderCase {
  readonly name: 'gemini' | 'openai';
  /** An embedder of 32 dimensions at the server, with the key `secret-key`. */
  open(server: Pick<EmbeddingServer, 'url' | 'openaiUrl'>): Embedder;
  /** An answer of the API with these vectors. */
  answer(vectors: readonly (readonly unknown[])[]): unknown;
}

/** What every embedder behind a service promises, over HTTP. */
export function describeServiceEmbedder({ name, open, answer }: ServiceEmbedderCase): void {
  describe(`an embedder behind ${name}`, () => {
    let server: EmbeddingServer;
    before(async () => {
      server = await startEmbeddingServer();
    });
    after(() => server.close());
    afterEach(() => server.verify());

    testEmbedder(name, async () => open(server));

    async function failure(fault: ServiceFault): Promise<ServiceError> {
      server.queue(fault);
      const error = await open(server)
        .embedDocuments([TANK, RADIO])
        .then(
          () => undefined,
          (error: unknown) => error,
        );
      assert.ok(error instanceof ServiceError, `${error}`);
      assert.doesNotMatch(error.message, /secret-key|evil\.example/);
      return error;
    }

    const GOOD = new Array<number>(DIMENSIONS).fill(0.1);
    const unusable: readonly (readonly [string, unknown[][], RegExp])[] = [
      ['vectors of another dimension', [GOOD, GOOD.slice(1)], /vector 2 of 2 has 31 dimensions, not 32/],
      [
        'a number that is none',
        [GOOD, GOOD.with(3, null as never)],
        /vector 2 of 2 holds a value that is not a finite number/,
      ],
      [
        'words for numbers',
        [GOOD.with(0, 'NaN' as never), GOOD],
        /vector 1 of 2 holds a value that is not a finite number/,
      ],
      ['nothing but zeros', [GOOD, GOOD.map(() => 0)], /vector 2 of 2 is zero/],
      ['numbers beyond all bounds', [GOOD.map(() => 1e308), GOOD], /numbers too large/],
    ];
    for (const [what, vectors, message] of unusable) {
      it(`refuses ${what}, for good`, async () => {
        const { message: said, retryable } = await failure({ kind: 'json', json: answer(vectors) });
        assert.match(said, message);
        assert.equal(retryable, false);
      });
    }

    it('takes fewer vectors than texts for an accident', async () => {
      const { message, retryable } = await failure({ kind: 'json', json: answer([GOOD]) });
      assert.match(message, /1 vectors for 2 texts/);
      assert.equal(retryable, true);
    });

    it('tells what may be tried again from what may not, and how long to wait', async () => {
      const busy = { kind: 'status', status: 429, headers: { 'retry-after': '7' } } as const;
      const { status, retryable, retryAfterMs } = await failure(busy);
      assert.deepEqual([status, retryable, retryAfterMs], [429, true, 7_000]);
      assert.equal((await failure({ kind: 'status', status: 503 })).retryable, true);
      assert.equal((await failure({ kind: 'malformed' })).retryable, true);
      assert.equal((await failure({ kind: 'html' })).retryable, true);
      assert.equal((await failure({ kind: 'disconnect' })).retryable, true);
      assert.equal((await failure({ kind: 'status', status: 401 })).retryable, false);
    });

    it('names the setting when the model is not known', async () => {
      const { message, retryable } = await failure({ kind: 'status', status: 404, message: 'no such model' });
      assert.match(message, /embedding_model/);
      assert.equal(retryable, false);
    });

    it('lets go when it is told to', async () => {
      server.queue({ kind: 'hang' });
      const [controller, asked] = [new AbortController(), server.requests.length];
      const vectors = assert.rejects(open(server).embedDocuments([TANK], controller.signal), ServiceError);
      await until(() => server.requests.length > asked);
      controller.abort();
      await vectors;
    });
  });
}
