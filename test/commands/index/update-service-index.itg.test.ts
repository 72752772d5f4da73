import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { createMemoryEmbeddingStore } from '../../../src/embedding/memory-embedding-store.ts';
import { buildWholeIndex } from '../../../src/indexing/build-whole-index.ts';
import type { IndexOutcome, IndexTask } from '../../../src/indexing/index-task.ts';
import { updateIndex } from '../../../src/indexing/update-index.ts';
import type { Issue } from '../../../src/issue/issue.ts';
import { ServiceError } from '../../../src/shared/errors.ts';
import { indexTask } from '../../support/index-task.ts';
import { LEARNING_OPTIONS } from '../../support/learning-options.ts';
import { rocketIssues } from '../../support/rocket-issues.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const BEFORE = rocketIssues(60);
/** One edited, one relabelled, one gone, three new. */
const AFTER = [...BEFORE.filter(({ number }) => number !== 12), ...rocketIssues(3, 61)].map((issue) => {
  if (issue.number === 5) return { ...issue, body: 'No signal at all, on any channel, and much noise.' };
  return issue.number === 8 ? { ...issue, labels: ['area/wings'] } : issue;
});

async function build(t: TestContext, parts: Partial<Omit<IndexTask, 'issues'>>): Promise<string> {
  const out = join(temporaryFolder(t), 'index');
  await buildWholeIndex(indexTask({ issues: BEFORE, out, ...parts }));
  return out;
}

async function update(
  out: string,
  issues: readonly Issue[],
  parts: Partial<Omit<IndexTask, 'issues'>> = {},
): Promise<IndexOutcome> {
  return updateIndex(indexTask({ issues, out, ...parts }));
}

function reasonOf({ how }: IndexOutcome): string {
  return how.kind === 'rebuilt' ? how.reason : how.kind;
}

describe('an index with the vectors of a service', () => {
  it('is updated with the service asked for new and edited issues alone, though nothing was stored', async (t) => {
    const service = countingService();
    const learning = { ...LEARNING_OPTIONS, service };
    const out = await build(t, { service, learning });
    assert.equal(service.asked.splice(0).length, 60);
    const fresh = { ...service, store: createMemoryEmbeddingStore() };
    const { how, manifest } = await update(out, AFTER, {
      service: fresh,
      learning: { ...learning, service: fresh },
    });

    assert.equal(how.kind, 'updated');
    assert.deepEqual(
      service.asked.sort((a, b) => a - b),
      [5, 61, 62, 63],
    );
    assert.deepEqual([manifest.embedder.id, manifest.embedder.dimensions], ['openai-toy-8', 8]);
    assert.ok(Object.keys(manifest.files).includes('provider-heads.bin'));
  });

  it('is built anew where another embedder is asked for', async (t) => {
    const service = countingService();
    const out = await build(t, { service, learning: { ...LEARNING_OPTIONS, service } });
    assert.match(reasonOf(await update(out, BEFORE)), /the embedder openai-toy-8, but local was requested/);
    const again = await update(out, BEFORE, { service, learning: { ...LEARNING_OPTIONS, service } });
    assert.match(reasonOf(again), /the embedder local, but openai-toy-8 was requested/);
  });

  it('holds what the service refuses in its catalog alone, where it learned from a sample, and asks again at the next update', async (t) => {
    const service = countingService();
    const refused = new Set([7, 140]);
    const picky = {
      ...service,
      embedder: {
        ...service.embedder,
        async embedDocuments(documents: Parameters<typeof service.embedder.embedDocuments>[0]) {
          if (documents.some(({ number }) => refused.has(number))) throw refusal();
          return await service.embedder.embedDocuments(documents);
        },
      },
    };
    const parts = { service: picky, learning: { ...LEARNING_OPTIONS, service: picky }, learningSample: 100 };
    const issues = rocketIssues(150);
    const out = join(temporaryFolder(t), 'index');
    const built = await buildWholeIndex(indexTask({ issues, out, partVectors: 60, ...parts }));
    assert.deepEqual([built.manifest.counts.issues, built.manifest.counts.vectors], [150, 148]);
    assert.ok(built.manifest.learned.sample === 100 && built.manifest.files['provider-heads.bin'] !== undefined);

    refused.delete(140);
    const again = { ...picky, store: createMemoryEmbeddingStore() };
    const next = { ...parts, service: again, learning: { ...parts.learning, service: again } };
    const updated = await updateIndex(indexTask({ issues, out, partVectors: 60, ...next }));
    assert.equal(updated.how.kind, 'updated');
    assert.deepEqual([updated.manifest.counts.issues, updated.manifest.counts.vectors], [150, 149]);
  });
});

function refusal(): ServiceError {
  return new ServiceError('not this text', { service: 'toy', status: 400, retryable: false, blames: 'content' });
}

/** A service's embedder that notes whom it was asked for. */
function countingService() {
  const asked: number[] = [];
  const pinned = { provider: 'openai', model: 'toy', dimensions: 8 } as const;
  const vectorOf = (text: string) => {
    const numbers = Float32Array.from(
      { length: 8 },
      (_, at) =>
        1 + [...text].filter((_, place) => place % 8 === at).join('').length + (text.charCodeAt(at % text.length) % 7),
    );
    const length = Math.hypot(...numbers);
    return numbers.map((value) => value / length);
  };
  return {
    asked,
    pinned,
    store: createMemoryEmbeddingStore(),
    embedder: {
      id: 'openai-toy-8',
      dimensions: 8,
      maxBatch: 16,
      maxInputChars: 1_000,
      async embedDocuments(
        documents: readonly { readonly number: number; readonly title: string; readonly body: string }[],
      ) {
        asked.push(...documents.map(({ number }) => number));
        return documents.map(({ title, body }) => vectorOf(title + body));
      },
      embedQuery: async ({ title, body }: { readonly title: string; readonly body: string }) => vectorOf(title + body),
    },
  };
}
