import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ImportResult, importIssues } from '../../src/corpus/import-issues.ts';
import { StreamFault } from '../../src/corpus/stream-fault.ts';
import { createMemoryCorpus } from '../support/memory-corpus.ts';

interface Input {
  readonly store?: ReturnType<typeof createMemoryCorpus>;
  readonly isWanted?: (repository: string) => boolean;
  readonly maxBytes?: number;
  /** Thrown after the lines. */
  readonly failure?: Error;
}

function importLines(lines: readonly string[], input: Input = {}): Promise<ImportResult> {
  const { store = createMemoryCorpus('acme/rocket'), failure, ...options } = input;
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (const line of lines) yield Buffer.from(`${line}\n`);
    if (failure !== undefined) throw failure;
  }
  async function* streams() {
    yield { name: 'issues.jsonl', chunks: chunks() };
  }
  return importIssues({ streams: streams(), store, ...options });
}

function issueLine(number: number, more: object = {}): string {
  return JSON.stringify({ number, title: `Title ${number}`, body: null, labels: [{ name: 'a' }], ...more });
}

test('issues are stored, and importing again changes only what changed', async () => {
  const store = createMemoryCorpus('acme/rocket');
  const first = await importLines([issueLine(1), issueLine(2)], { store });
  const second = await importLines([issueLine(1), issueLine(2, { title: 'Changed' }), issueLine(3)], { store });
  assert.deepEqual([first.inserted, first.changed, first.unchanged], [2, 0, 0]);
  assert.deepEqual([second.inserted, second.changed, second.unchanged], [1, 1, 1]);
  assert.equal((await store.get(2))?.title, 'Changed');
});

test('what is skipped is counted by its reason, what is read by its form', async () => {
  const result = await importLines(
    [
      issueLine(1, { created_at: '2024-01-01T00:00:00Z', state: 'open' }),
      issueLine(2, { pull_request: { url: 'x' } }),
      JSON.stringify({ type: 'WatchEvent', repo: { name: 'acme/rocket' }, payload: { action: 'started' } }),
      issueLine(3, { repository: 'acme/sled' }),
      issueLine(4, { createdAt: '2024-01-01T00:00:00Z', state: 'CLOSED' }),
      JSON.stringify({ number: 5, title: 'Only that' }),
    ],
    { isWanted: (repository) => repository === 'acme/rocket' },
  );
  assert.deepEqual(result, {
    inserted: 3,
    changed: 0,
    unchanged: 0,
    labelEvents: 0,
    forms: { 'rest-issue': 2, 'gh-issue': 1 },
    pullRequests: 1,
    otherEvents: 1,
    otherRepositories: { count: 1, names: ['acme/sled'] },
    missing: { created: 1, state: 1, body: 1, labels: 1 },
    notUtf8: 0,
    invalid: 0,
    brokenFiles: 0,
    invalidLines: [],
  });
});

test('faulty lines are reported with their place and reason, and the rest is imported', async () => {
  const store = createMemoryCorpus('acme/rocket');
  const result = await importLines(
    [issueLine(1), issueLine(2).slice(0, 30), '', issueLine(3), '[]', '{"number": "7"}', 'null', '{"a":1}}', '\0\0\0'],
    { store },
  );
  assert.equal(await store.count(), 2);
  assert.equal(result.invalid, result.invalidLines.length);
  assert.deepEqual(
    result.invalidLines.map(({ line, reason }) => [line, reason]),
    [
      [2, 'not valid JSON: the line ends inside an object (cut off?)'],
      [6, 'number must be a positive whole number, found "7"'],
      [7, 'an issue must be a JSON object, found null'],
      [8, 'number must be a positive whole number, found nothing'],
      [8, 'not valid JSON'],
      [9, 'not valid JSON: it holds null bytes'],
    ],
  );
});

test('an issue in a state that nobody knows is refused, whatever the form', async () => {
  const store = createMemoryCorpus('acme/rocket');
  const states = ['merged', 'OPENED', '', 7, true, { name: 'open' }];
  const lines = states.map((state, index) => issueLine(index + 1, { state }));
  const result = await importLines(lines, { store });
  assert.equal(await store.count(), 0);
  assert.equal(result.invalid, states.length);
  assert.equal(result.invalidLines[0]?.reason, 'state must be open or closed, found "merged"');
});

test('an issue beyond the limit is reported and the next one is read', async () => {
  const store = createMemoryCorpus('acme/rocket');
  const lines = [issueLine(1, { body: 'é'.repeat(500) }), issueLine(2)];
  const result = await importLines(lines, { store, maxBytes: 1000 });
  assert.deepEqual(result.invalidLines, [{ file: 'issues.jsonl', line: 1, reason: 'it is longer than 1,000 bytes' }]);
  assert.equal(await store.count(), 1);
});

test('bytes that are not UTF-8 are counted, and the issue is kept', async () => {
  const store = createMemoryCorpus('acme/rocket');
  async function* chunks(): AsyncGenerator<Uint8Array> {
    yield Buffer.from('{"number":1,"title":"Caf\xe9"}\n', 'latin1');
  }
  async function* streams() {
    yield { name: 'latin.jsonl', chunks: chunks() };
  }
  const result = await importIssues({ streams: streams(), store });
  assert.equal(result.notUtf8, 1);
  assert.equal((await store.get(1))?.title, 'Caf\ufffd');
});

test('many faulty lines are counted, and only the first are described', async () => {
  const result = await importLines(new Array(1000).fill('{'));
  assert.equal(result.invalid, 1000);
  assert.equal(result.invalidLines.length, 20);
});

test('of several versions of an issue the newest counts, in whatever order they come', async () => {
  const store = createMemoryCorpus('acme/rocket');
  const versions = ['2024-01-02', '2024-01-03', '2024-01-01'].map((day) =>
    issueLine(1, { title: day, updated_at: `${day}T00:00:00Z` }),
  );
  const result = await importLines(versions, { store });
  assert.equal((await store.get(1))?.title, '2024-01-03');
  assert.deepEqual([result.inserted, result.changed, result.unchanged], [1, 1, 1]);
});

test('label events are stored once, also where the same one comes without an id', async () => {
  const store = createMemoryCorpus('acme/rocket');
  const event = { event: 'labeled', actor: { login: 'ada' }, created_at: '2024-01-02T00:00:00Z', label: { name: 'a' } };
  const line = issueLine(1, {
    events: [
      { ...event, id: 9 },
      { event: 'closed', id: 10, created_at: event.created_at },
    ],
  });
  assert.equal((await importLines([line], { store })).labelEvents, 1);
  assert.equal((await importLines([line], { store })).labelEvents, 0);
  await importLines([issueLine(1, { events: [event] })], { store });
  assert.deepEqual(
    [...(await store.labelEvents())],
    [{ issue: 1, label: 'a', action: 'labeled', actor: 'ada', at: '2024-01-02T00:00:00Z' }],
  );
});

test('an import that is interrupted leaves whole batches and goes on where it stopped', async () => {
  const store = createMemoryCorpus('acme/rocket');
  const all = Array.from({ length: 1200 }, (_, index) => issueLine(index + 1));
  const failure = new Error('the disk was pulled out');
  await assert.rejects(importLines(all.slice(0, 1100), { store, failure }), /pulled out/);
  assert.equal(await store.count(), 1000);
  const result = await importLines(all, { store });
  assert.equal(result.unchanged, 1000);
  assert.equal(result.inserted, 200);
});

test('a stream that breaks off is a fault of the file, and what stands before is imported', async () => {
  const store = createMemoryCorpus('acme/rocket');
  const result = await importLines([issueLine(1)], { store, failure: new StreamFault('is cut off') });
  assert.equal(await store.count(), 1);
  assert.equal(result.brokenFiles, 1);
  assert.deepEqual(result.invalidLines, [{ file: 'issues.jsonl', reason: 'is cut off' }]);
});
