import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import type { CorpusStore } from '../../src/corpus/corpus-store.ts';
import type { Suggestion } from '../../src/issue/suggestion.ts';

/** What every CorpusStore promises of what people decided and said; `open` gives an empty store. */
export function describeKeptDecisions(open: (test: TestContext) => Promise<CorpusStore>): void {
  test('events of types are kept once, in order of time', async (t) => {
    const store = await open(t);
    const event = { issue: 1, from: null, to: 'Bug', actor: 'ada', at: '2026-01-02T00:00:00Z' } as const;
    const added = { ...event, id: 5, action: 'added' } as const;
    const removed = { ...event, id: 9, action: 'removed', from: 'Bug', to: null } as const;
    const earlier = { ...event, id: 12, action: 'changed', from: 'Task', at: '2026-01-01T00:00:00Z' } as const;
    assert.equal(await store.addIssueTypeEvents([removed, added]), 2);
    assert.equal(await store.addIssueTypeEvents([added, earlier]), 1);
    assert.deepEqual([...(await store.issueTypeEvents())], [earlier, added, removed]);
  });

  test('a suggestion is kept as it was last, and never taken back to an older state', async (t) => {
    const store = await open(t);
    const pending: Suggestion = {
      id: 3,
      issue: 1,
      action: 'add_label',
      value: 'area/fuel',
      targetId: 70,
      state: 'pending',
      rationale: '3 of 4 similar: #12, "#80"',
      confidence: 'medium',
      actorId: 41,
      createdAt: '2026-09-01T00:00:00Z',
      updatedAt: '2026-09-01T00:00:00Z',
    };
    const dismissed: Suggestion = {
      ...pending,
      state: 'dismissed',
      resolvedById: 7,
      updatedAt: '2026-09-03T00:00:00Z',
    };
    const bare: Suggestion = {
      id: 2,
      issue: 5,
      action: 'close_issue',
      value: null,
      targetId: null,
      state: 'applied',
      rationale: '',
      createdAt: '2026-09-01T00:00:00Z',
      updatedAt: '2026-09-01T00:00:00Z',
    };
    await store.addSuggestions([pending, bare]);
    await store.addSuggestions([dismissed]);
    await store.addSuggestions([pending]);
    assert.deepEqual([...(await store.suggestions())], [bare, dismissed]);
  });

  test('our comments are listed as they were made, with the counts that came last', async (t) => {
    const store = await open(t);
    const comment = { id: 'b', issue: 9, createdAt: '2026-09-02T00:00:00Z', plusOnes: 0, minusOnes: 0 } as const;
    const older = { ...comment, id: 'c', issue: 5, createdAt: '2026-09-01T00:00:00Z', minusOnes: 2 };
    await store.addOwnComments([comment, older]);
    await store.addOwnComments([{ ...comment, plusOnes: 3 }]);
    assert.deepEqual([...(await store.ownComments())], [older, { ...comment, plusOnes: 3 }]);
  });

  test('what an issue repeats is replaced as a whole', async (t) => {
    const store = await open(t);
    const duplicate = { issue: 9, of: 4, source: 'event', by: 'ada', at: '2026-01-01T00:00:00Z' } as const;
    const said = { ...duplicate, of: 2, source: 'comment', by: '' } as const;
    const other = { ...duplicate, issue: 5 } as const;
    await store.replaceDuplicates(9, [duplicate, said]);
    await store.replaceDuplicates(5, [other]);
    assert.deepEqual([...(await store.knownDuplicates())], [other, said, duplicate]);
    await store.replaceDuplicates(9, [said]);
    assert.deepEqual([...(await store.knownDuplicates())], [other, said]);
    await store.replaceDuplicates(9, []);
    assert.deepEqual([...(await store.knownDuplicates())], [other]);
  });
}
