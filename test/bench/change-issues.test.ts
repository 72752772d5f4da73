import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CHANGES, changeIssues, OTHERS } from '../../bench/change-issues.ts';
import { compareWithCatalog } from '../../src/corpus/compare-with-catalog.ts';
import type { StoredIssue } from '../../src/corpus/issue-catalog.ts';
import { storedTextHash } from '../../src/corpus/to-catalog-issue.ts';
import { buildIssue } from '../support/build-issue.ts';

test('as many issues change as are told, in the ways that are told', async () => {
  const issues = Array.from({ length: 2_000 }, (_, row) =>
    buildIssue({ number: row + 1, labels: [`area/${row % 7}`] }),
  );
  const others = Array.from({ length: OTHERS }, (_, row) =>
    buildIssue({ title: `Other ${row}`, labels: ['area/other'] }),
  );
  const stored = new Map(
    issues.map((issue) => [issue.number, { ...issue, textHash: storedTextHash(issue) } as unknown as StoredIssue]),
  );

  const changes = await compareWithCatalog(changeIssues(issues, others), { stored, hashOf: storedTextHash });

  const counts = Object.fromEntries(Object.entries(changes).map(([kind, rows]) => [kind, rows.length]));
  assert.deepEqual(counts, CHANGES);
  const total = Object.values<number>(CHANGES).reduce((sum, count) => sum + count);
  assert.equal(total, 100);
});
