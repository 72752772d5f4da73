import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ImportResult, importIssues } from '../../src/corpus/import-issues.ts';
import { createMemoryCorpus } from '../support/memory-corpus.ts';

async function* linesOf(...lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}

async function importLines(lines: readonly string[], store = createMemoryCorpus('acme/rocket')): Promise<ImportResult> {
  return importIssues({ lines: linesOf(...lines), store });
}

function issueLine(number: number, more: object = {}): string {
  return JSON.stringify({ number, title: `Title ${number}`, body: null, labels: [{ name: 'a' }], ...more });
}

test('issues are stored, and importing again changes only what changed', async () => {
  const store = createMemoryCorpus('acme/rocket');
  const first = await importLines([issueLine(1), issueLine(2)], store);
  const second = await importLines([issueLine(1), issueLine(2, { title: 'Changed' }), issueLine(3)], store);
  assert.deepEqual(
    { ...first, invalidLines: [] },
    {
      inserted: 2,
      changed: 0,
      unchanged: 0,
      pullRequests: 0,
      invalid: 0,
      invalidLines: [],
    },
  );
  assert.equal(second.inserted, 1);
  assert.equal(second.changed, 1);
  assert.equal(second.unchanged, 1);
  assert.equal(store.get(2)?.title, 'Changed');
});

test('pull requests are skipped and counted', async () => {
  const result = await importLines([
    issueLine(1, { pull_request: { url: 'x' } }),
    issueLine(2, { pull_request: null }),
  ]);
  assert.equal(result.pullRequests, 1);
  assert.equal(result.inserted, 1);
});

test('faulty lines are reported with their number and reason, and the rest is imported', async () => {
  const store = createMemoryCorpus('acme/rocket');
  const result = await importLines(
    [issueLine(1), issueLine(2).slice(0, 30), '', issueLine(3), '[]', '{"number": "7"}', 'null', '{"a":1}}'],
    store,
  );
  assert.equal(store.count(), 2);
  assert.equal(result.invalid, 5);
  assert.deepEqual(result.invalidLines, [
    { line: 2, reason: 'not valid JSON: the line ends inside an object (cut off?)' },
    { line: 5, reason: 'an issue must be a JSON object, found []' },
    { line: 6, reason: 'number must be a positive whole number, found "7"' },
    { line: 7, reason: 'an issue must be a JSON object, found null' },
    { line: 8, reason: 'not valid JSON' },
  ]);
});

test('a file that is one JSON list over several lines is told from JSON lines', async () => {
  const result = await importLines(['[', issueLine(1), ']']);
  assert.equal(result.invalidLines[0]?.reason, 'not valid JSON: a line must hold one issue, not a part of a list');
  assert.equal(result.inserted, 1);
});

test('blank lines, carriage returns and a byte order mark are ignored', async () => {
  const result = await importLines([`\ufeff${issueLine(1)}\r`, '\r', '   ', issueLine(2)]);
  assert.equal(result.inserted, 2);
  assert.equal(result.invalid, 0);
});

test('a line beyond the limit is reported and the next one is read', async () => {
  const lines = linesOf(issueLine(1, { body: 'é'.repeat(500) }), issueLine(2));
  const store = createMemoryCorpus('acme/rocket');
  const result = await importIssues({ lines, store, maxLineBytes: 1000 });
  assert.deepEqual(result.invalidLines, [{ line: 1, reason: 'the line is longer than 1,000 bytes' }]);
  assert.equal(store.count(), 1);
});

test('many faulty lines are counted, and only the first are described', async () => {
  const result = await importLines(new Array(1000).fill('{'));
  assert.equal(result.invalid, 1000);
  assert.equal(result.invalidLines.length, 20);
});

test('an import that is interrupted leaves whole batches and goes on where it stopped', async () => {
  const store = createMemoryCorpus('acme/rocket');
  const all = Array.from({ length: 1200 }, (_, index) => issueLine(index + 1));
  async function* interrupted(): AsyncGenerator<string> {
    yield* all.slice(0, 1100);
    throw new Error('the disk was pulled out');
  }
  await assert.rejects(importIssues({ lines: interrupted(), store }), /pulled out/);
  assert.equal(store.count(), 1000);
  const result = await importLines(all, store);
  assert.equal(result.unchanged, 1000);
  assert.equal(result.inserted, 200);
});
