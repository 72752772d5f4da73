import assert from 'node:assert/strict';
import { describe, type TestContext, test } from 'node:test';
import { NO_PROGRESS } from '../../src/corpus/scrape-progress.ts';
import type { ScrapeStore } from '../../src/corpus/scrape-store.ts';
import type { KnownDuplicate } from '../../src/issue/known-duplicate.ts';
import type { Suggestion } from '../../src/issue/suggestion.ts';
import { buildIssue } from '../support/build-issue.ts';

const UPDATED = '2026-01-05T00:00:00Z';
const LATER = '2026-01-06T00:00:00Z';
const BEFORE = '2026-01-01T00:00:00Z';

function issuesOf(...numbers: readonly number[]) {
  return numbers.map((number) => buildIssue({ number, updatedAt: UPDATED }));
}

function pendingOn(issue: number): Suggestion {
  return {
    id: issue * 10,
    issue,
    action: 'add_label',
    value: 'old name',
    targetId: 70,
    state: 'pending',
    rationale: '',
    createdAt: UPDATED,
    updatedAt: UPDATED,
  };
}

/** What every ScrapeStore promises beside what a corpus does; `open` gives an empty store for `acme/rocket`. */
export function describeScrapeStore(name: string, open: (test: TestContext) => Promise<ScrapeStore>): void {
  describe(`ScrapeStore contract: ${name}`, () => {
    test('a step is written with its progress, and all of it or nothing', async (t) => {
      const store = await open(t);
      assert.deepEqual(
        [await store.progress(), await store.newest(), await store.highestNumber()],
        [NO_PROGRESS, undefined, 0],
      );
      const progress = { ...NO_PROGRESS, changes: { since: UPDATED, isComplete: true }, labelsEtag: 'W/"☄️"' };
      const counts = await store.commit({
        progress,
        issues: [...issuesOf(8), buildIssue({ number: 3, updatedAt: LATER })],
      });
      assert.deepEqual(counts, { inserted: 2, changed: 0, unchanged: 0, renamed: 0, deleted: 0, labelEvents: 0 });
      await assert.rejects(
        store.commit({ progress: NO_PROGRESS, issues: [...issuesOf(9), buildIssue({ number: -3 })] }),
      );
      assert.deepEqual([await store.count(), await store.progress()], [2, progress]);
      assert.deepEqual([await store.newest(), await store.highestNumber()], [3, 8]);
    });

    test('what was not seen in a round is listed, and leaves for good where it is gone, unless it comes back', async (t) => {
      const store = await open(t);
      const progress = { ...NO_PROGRESS, recheck: { round: 2, isWalked: true } };
      await store.upsert(issuesOf(1, 2, 3));
      await store.commit({ progress, issues: issuesOf(1), unclear: [3] });
      assert.deepEqual([await store.unseen(2, 9), await store.unseen(3, 2)], [[2], [1, 2]]);
      assert.equal((await store.commit({ progress, gone: [2, 7] })).deleted, 1);
      assert.deepEqual([await store.tombstones(), await store.count()], [[2], 2]);
      assert.equal((await store.upsert(issuesOf(2))).unchanged, 1);
      assert.equal((await store.upsert([buildIssue({ number: 2, updatedAt: LATER })])).inserted, 1);
      await store.commit({ progress, issues: issuesOf(2) });
      assert.deepEqual(await store.tombstones(), []);
    });

    test('labels are renamed on issues and in events, all at once, and those that are gone come off the issues', async (t) => {
      const store = await open(t);
      const events = (['a', 'c'] as const).map((label, id) => {
        return { id: id + 1, issue: 1, label, action: 'labeled', actor: 'ada', at: UPDATED } as const;
      });
      await store.commit({
        progress: NO_PROGRESS,
        issues: [buildIssue({ number: 1, labels: ['a', 'b', 'c'] }), buildIssue({ number: 2, labels: ['d'] })],
        events,
        labels: [{ id: 7, name: 'a' }],
      });
      const renamedLabels = new Map([
        ['a', 'b'],
        ['b', 'a'],
        ['c', undefined],
      ]);
      const { renamed } = await store.commit({ progress: NO_PROGRESS, renamedLabels, labels: [{ id: 7, name: 'b' }] });
      assert.equal(renamed, 1);
      assert.deepEqual([(await store.get(1))?.labels, (await store.get(2))?.labels], [['b', 'a'], ['d']]);
      assert.deepEqual(
        (await store.labelEvents()).map(({ label }) => label),
        ['b', 'c'],
      );
      assert.deepEqual(await store.labels(), [{ id: 7, name: 'b' }]);
    });

    test('what issues repeat is asked once, until they are closed as duplicates anew or somebody hints', async (t) => {
      const store = await open(t);
      const details = { stateReason: 'duplicate' } as const;
      const duplicate: KnownDuplicate = { issue: 4, of: 1, source: 'event', by: 'ada', at: UPDATED };
      const closed = (number: number) => buildIssue({ number, state: 'closed', updatedAt: UPDATED, details });
      await store.commit({
        progress: NO_PROGRESS,
        issues: [...issuesOf(1), closed(4), closed(6)],
        duplicateHints: [1],
      });
      assert.deepEqual(await store.duplicatesToAsk(9), [6, 4, 1]);
      const asked = { subject: 'duplicates', turn: 0 } as const;
      await store.commit({
        progress: NO_PROGRESS,
        inquiries: [
          { ...asked, issue: 4, duplicates: [duplicate] },
          { ...asked, issue: 1, duplicates: [] },
          { ...asked, issue: 99, duplicates: [{ ...duplicate, issue: 99 }] },
        ],
      });
      assert.deepEqual([await store.duplicatesToAsk(9), await store.knownDuplicates()], [[6], [duplicate]]);
      await store.commit({ progress: NO_PROGRESS, duplicateHints: [4] });
      assert.deepEqual(await store.duplicatesToAsk(1), [6]);
      assert.deepEqual(await store.duplicatesToAsk(9), [6, 4]);
    });

    test('suggestions and comments are asked of what changed, and of what waits longest unasked', async (t) => {
      const store = await open(t);
      await store.commit({ progress: NO_PROGRESS, issues: issuesOf(1, 2, 3), labels: [{ id: 70, name: 'new name' }] });
      const changed = { which: 'changed', since: BEFORE, limit: 2 } as const;
      assert.deepEqual(
        [await store.suggestionsToAsk(changed), await store.commentsToAsk(changed)],
        [
          [1, 2],
          [1, 2],
        ],
      );
      const comment = { id: 'c1', issue: 1, createdAt: UPDATED, plusOnes: 1, minusOnes: 0 };
      await store.commit({
        progress: NO_PROGRESS,
        inquiries: [
          { subject: 'suggestions', issue: 1, turn: 2, suggestions: [pendingOn(1)] },
          { subject: 'suggestions', issue: 2, turn: 1, suggestions: [pendingOn(2)] },
          { subject: 'comments', issue: 1, turn: 1, comments: [comment] },
        ],
      });
      assert.deepEqual([await store.suggestionsToAsk(changed), await store.commentsToAsk(changed)], [[3], [2, 3]]);
      assert.deepEqual(await store.suggestionsToAsk({ which: 'pending', since: BEFORE, limit: 9 }), [2, 1]);
      assert.deepEqual(await store.commentsToAsk({ which: 'known', since: BEFORE, limit: 9 }), [1]);
      assert.deepEqual(
        (await store.suggestions()).map(({ value }) => value),
        ['new name', 'new name'],
      );
      await store.commit({
        progress: NO_PROGRESS,
        issues: [buildIssue({ number: 1, title: 'New', updatedAt: LATER })],
      });
      assert.deepEqual(await store.suggestionsToAsk({ ...changed, limit: 9 }), [3, 1]);
    });
  });
}
