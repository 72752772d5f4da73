import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { loadKnowledge } from '../../src/adapters/index/load-knowledge.ts';
import { toDocument } from '../../src/document/to-document.ts';
import { embed } from '../../src/embedding/local/local-embedder.ts';
import { roundToBytes } from '../../src/embedding/round-to-bytes.ts';
import { buildWholeIndex } from '../../src/indexing/build-whole-index.ts';
import { describeIndexOutcome } from '../../src/indexing/describe-index-outcome.ts';
import type { IndexOutcome } from '../../src/indexing/index-task.ts';
import { updateIndex } from '../../src/indexing/update-index.ts';
import type { Issue } from '../../src/issue/issue.ts';
import type { Knowledge } from '../../src/triage/knowledge/knowledge.ts';
import { indexTask } from '../support/index-task.ts';
import { rocketIssues } from '../support/rocket-issues.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** As of a corpus that is too large to learn from all of it, and whose vectors need several graphs. */
const SMALL = { learningSample: 100, partVectors: 60 };
const ISSUES: readonly Issue[] = rocketIssues(250).map((issue) => {
  if (issue.number === 4) return { ...issue, labels: [...issue.labels, 'area/wings'] };
  return issue.number === 9 ? { ...issue, labels: ['AREA/FUEL'], type: 'Bug' } : issue;
});

async function load(t: TestContext, folder: string): Promise<Knowledge> {
  const knowledge = await loadKnowledge({
    folder,
    access: {},
    patience: { maxTries: 1, timeoutMs: 1, firstWaitMs: 1, deadlineMs: 1 },
  });
  assert.ok(knowledge !== undefined);
  t.after(() => knowledge.close());
  return knowledge;
}

/** That each issue's vector is that of its text now. */
async function assertPlaced(knowledge: Knowledge, issues: readonly Issue[]): Promise<void> {
  for (const issue of issues) {
    const vector = embed(toDocument(issue, knowledge.boilerplate), knowledge.localModel);
    assert.deepEqual(await knowledge.vectorOf(issue.number), roundToBytes(vector), `issue ${issue.number}`);
  }
}

describe('the index of a corpus that is too large to learn from all of it', () => {
  it('holds all issues with what the sample taught, and says how many both are', async (t) => {
    const out = join(temporaryFolder(t), 'index');
    const built = await buildWholeIndex(indexTask({ issues: ISSUES, out, ...SMALL }));
    const { manifest, labelModel } = built;

    assert.deepEqual([manifest.counts.issues, manifest.counts.vectors], [250, 250]);
    assert.deepEqual([manifest.learned.issues, manifest.learned.sample], [250, 100]);
    assert.equal(labelModel.issues, 250);
    const outcome: IndexOutcome = { ...built, how: { kind: 'built' } };
    const told = describeIndexOutcome({ outcome, out, timings: [], durationMs: 0 });
    assert.match(told, /^learned from 100 issues of 250$/m);
    const knowledge = await load(t, out);
    assert.deepEqual(
      await knowledge.readNumbers(),
      ISSUES.map(({ number }) => number),
    );
    await assertPlaced(knowledge, ISSUES);
    const [ninth] = await knowledge.readIssues([9]);
    assert.deepEqual(ninth?.labels, ['area/fuel', 'type/bug']);
    // One issue, and the first but three.
    const names = labelModel.groups.flatMap(({ labels }) => labels.map(({ name }) => name));
    assert.ok(names.includes('area/wings'));
    assert.ok(!names.includes('AREA/FUEL'));
  });

  it('is the same each time, and where issues are numbered against the order of time', async (t) => {
    const [one, two] = ['one', 'two'].map((name) => join(temporaryFolder(t), name)) as [string, string];
    const issues = [...ISSUES].reverse();
    for (const out of [one, two]) await buildWholeIndex(indexTask({ issues, out, ...SMALL }));
    for (const file of ['issues.jsonl', 'vectors.hnsw', 'label-heads.bin', 'local-embedder.bin']) {
      assert.deepEqual(readFileSync(join(one, file)), readFileSync(join(two, file)));
    }
    await assertPlaced(await load(t, one), issues);
  });

  it('is updated with what changed, wherever it lies', async (t) => {
    const out = join(temporaryFolder(t), 'index');
    await buildWholeIndex(indexTask({ issues: ISSUES, out, ...SMALL }));
    const changes: Readonly<Record<number, Partial<Issue>>> = {
      5: { title: 'The antenna is silent', body: 'No signal at all, on any channel, and much noise.' },
      120: { labels: ['area/radio', 'type/bug'] },
      240: { state: 'closed' },
    };
    const issues = [...ISSUES.filter(({ number }) => number !== 12), ...rocketIssues(3, 251)].map((issue) => ({
      ...issue,
      ...changes[issue.number],
    }));
    const { how, manifest, labelModel } = await updateIndex(indexTask({ issues, out, ...SMALL }));

    assert.deepEqual(how, { kind: 'updated', fresh: 3, changed: 3, gone: 1 });
    assert.deepEqual(manifest.counts, { ...manifest.counts, issues: 252, vectors: 252, deletedVectors: 2 });
    assert.deepEqual([manifest.learned.issues, manifest.learned.sample, labelModel.issues], [250, 100, 252]);
    const knowledge = await load(t, out);
    await assertPlaced(knowledge, issues);
    assert.equal(await knowledge.vectorOf(12), undefined);
    const [fifth, other, closed] = await knowledge.readIssues([5, 120, 240]);
    assert.match(fifth?.excerpt ?? '', /No signal at all/);
    assert.deepEqual([other?.labels, closed?.state], [['area/radio', 'type/bug'], 'closed']);
    assert.equal((await knowledge.readNumbers()).length, 252);
  });
});
