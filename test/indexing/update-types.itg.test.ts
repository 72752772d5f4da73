import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { loadKnowledge } from '../../src/adapters/index/load-knowledge.ts';
import { buildWholeIndex } from '../../src/indexing/build-whole-index.ts';
import { updateIndex } from '../../src/indexing/update-index.ts';
import { indexTask } from '../support/index-task.ts';
import { rocketIssues } from '../support/rocket-issues.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('an update takes a type that was given since for its label, and the index says what stands for it', async (t) => {
  const out = join(temporaryFolder(t), 'index');
  const before = rocketIssues(60);
  const built = await buildWholeIndex(indexTask({ issues: before, out }));
  const issues = before.map((issue) => (issue.number === 7 ? { ...issue, labels: [], type: 'Bug' } : issue));

  const typed = await updateIndex(indexTask({ issues, out }));
  const again = await updateIndex(indexTask({ issues, out }));

  assert.equal(built.manifest.learned.types, undefined);
  assert.deepEqual(typed.how, { kind: 'updated', fresh: 0, changed: 1, gone: 0 });
  assert.deepEqual(again.how, { kind: 'updated', fresh: 0, changed: 0, gone: 0 });
  const patience = { maxTries: 1, timeoutMs: 1, firstWaitMs: 1, deadlineMs: 1 };
  const knowledge = await loadKnowledge({ folder: out, access: {}, patience });
  t.after(() => knowledge?.close());
  assert.deepEqual((await knowledge?.readIssues([7]))?.[0]?.labels, ['type/bug']);
  const names = [{ type: 'Bug', label: 'type/bug', origin: 'word', issues: 1 }];
  assert.deepEqual([knowledge?.types?.typed, knowledge?.types?.names], [1, names]);
});
