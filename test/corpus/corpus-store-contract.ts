import assert from 'node:assert/strict';
import { describe, type TestContext, test } from 'node:test';
import type { CorpusStore } from '../../src/corpus/corpus-store.ts';
import { listAll } from '../../src/corpus/list-all.ts';
import { buildIssue } from '../support/build-issue.ts';
import { describeKeptDecisions } from './kept-decisions-contract.ts';

/** What every CorpusStore promises; `open` gives an empty store for `acme/rocket`. */
export function describeCorpusStore(name: string, open: (test: TestContext) => Promise<CorpusStore>): void {
  describe(`CorpusStore contract: ${name}`, () => {
    test('an empty store holds nothing', async (t) => {
      const store = await open(t);
      assert.equal(store.repository, 'acme/rocket');
      assert.equal(await store.count(), 0);
      assert.deepEqual([...(await listAll(store)), ...(await store.outlines())], []);
      assert.equal(await store.get(1), undefined);
      assert.equal(await store.watermark(), undefined);
      assert.deepEqual([...(await store.labelEvents())], []);
      assert.deepEqual(await store.tombstones(), []);
      assert.deepEqual(
        [
          ...(await store.issueTypeEvents()),
          ...(await store.suggestions()),
          ...(await store.knownDuplicates()),
          ...(await store.ownComments()),
        ],
        [],
      );
      assert.deepEqual(await store.upsert([]), { inserted: 0, changed: 0, unchanged: 0 });
    });

    test('outlines are what counts need of the issues, in the order of the list', async (t) => {
      const store = await open(t);
      const facts = {
        labels: ['area/fuel'],
        type: 'Bug',
        fields: { Priority: 'High' },
        createdAt: '2024-02-01T00:00:00Z',
      };
      const details = { closedAt: '2024-04-01T00:00:00Z', commentCount: 3 };
      await store.upsert([
        buildIssue({ number: 1, createdAt: '2024-03-01T00:00:00Z' }),
        buildIssue({ number: 2, title: 'Leak', state: 'closed', ...facts, details: { ...details, milestone: 'v2' } }),
        buildIssue({ number: 3, title: 'Noise', details: { reactionCount: 2 } }),
      ]);
      assert.deepEqual(await store.outlines(), [
        { number: 2, title: 'Leak', state: 'closed', ...facts, details },
        { number: 1, title: buildIssue().title, state: 'open', labels: [], createdAt: '2024-03-01T00:00:00Z' },
        { number: 3, title: 'Noise', state: 'open', labels: [] },
      ]);
    });

    test('an issue comes back as it was put in, with and without optional fields', async (t) => {
      const store = await open(t);
      const bare = buildIssue({ number: 1, body: '' });
      const full = buildIssue({
        number: 2,
        title: 'Crash ☄️ "quoted"',
        body: 'line\n\u2028tab\t\ufffd',
        labels: ['area/fuel', "type/'bug'"],
        state: 'closed',
        createdAt: '2024-01-01T00:00:00Z',
        updatedAt: '2024-02-01T00:00:00Z',
        author: 'someone',
        type: 'Bug ☄️',
        fields: { Priority: 'High ☄️', "Team's": 'Core' },
        details: {
          stateReason: 'completed',
          authorAssociation: 'MEMBER',
          closedAt: '2024-02-01T00:00:00Z',
          commentCount: 0,
          reactionCount: 12,
          milestone: 'v2 ☄️',
        },
      });
      assert.deepEqual(await store.upsert([bare, full]), { inserted: 2, changed: 0, unchanged: 0 });
      assert.deepEqual(await store.get(1), bare);
      assert.deepEqual(await store.get(2), full);
      assert.equal(await store.count(), 2);
    });

    test('the same issue again is unchanged, also with its labels in another order', async (t) => {
      const store = await open(t);
      await store.upsert([buildIssue({ labels: ['a', 'b'] })]);
      assert.deepEqual(await store.upsert([buildIssue({ labels: ['b', 'a'] })]), {
        inserted: 0,
        changed: 0,
        unchanged: 1,
      });
    });

    for (const [what, change] of Object.entries({
      title: { title: 'Another title' },
      body: { body: '' },
      labels: { labels: ['new'] },
      state: { state: 'closed' },
      'update date': { updatedAt: '2024-03-01T00:00:00Z' },
      details: { details: { commentCount: 5 } },
      type: { type: 'Task' },
      fields: { fields: { Priority: 'Low' } },
    } as const)) {
      test(`a change of ${what} is taken over`, async (t) => {
        const store = await open(t);
        await store.upsert([buildIssue({ updatedAt: '2024-02-01T00:00:00Z' })]);
        const changed = buildIssue({ updatedAt: '2024-02-01T00:00:00Z', ...change });
        assert.deepEqual(await store.upsert([changed]), { inserted: 0, changed: 1, unchanged: 0 });
        assert.deepEqual(await store.get(1), changed);
        assert.equal(await store.count(), 1);
      });
    }

    test('an older version does not take back a newer one', async (t) => {
      const store = await open(t);
      const newer = buildIssue({ title: 'New', updatedAt: '2024-02-01T00:00:00Z' });
      const older = buildIssue({ title: 'Old', updatedAt: '2024-01-01T00:00:00Z' });
      await store.upsert([newer]);
      assert.deepEqual(await store.upsert([older]), { inserted: 0, changed: 0, unchanged: 1 });
      assert.deepEqual(await store.get(1), newer);
    });

    test('dates and author that a later version does not state are kept', async (t) => {
      const store = await open(t);
      const known = { createdAt: '2024-01-01T00:00:00Z', updatedAt: '2024-01-02T00:00:00Z', author: 'someone' };
      await store.upsert([buildIssue(known)]);
      assert.deepEqual(await store.upsert([buildIssue()]), { inserted: 0, changed: 0, unchanged: 1 });
      await store.upsert([buildIssue({ title: 'Changed' })]);
      assert.deepEqual(await store.get(1), buildIssue({ ...known, title: 'Changed' }));
    });

    test('details are replaced as a whole, and kept where a later version states none', async (t) => {
      const store = await open(t);
      await store.upsert([buildIssue({ details: { stateReason: 'completed', closedAt: '2024-01-01T00:00:00Z' } })]);
      await store.upsert([buildIssue({ details: { stateReason: 'reopened' } })]);
      await store.upsert([buildIssue({ title: 'Changed' })]);
      assert.deepEqual(await store.get(1), buildIssue({ title: 'Changed', details: { stateReason: 'reopened' } }));
    });

    test('a type stays where a later version does not know of types, and goes where it says that there is none', async (t) => {
      const store = await open(t);
      await store.upsert([buildIssue({ type: 'Bug' })]);
      assert.deepEqual(await store.upsert([buildIssue()]), { inserted: 0, changed: 0, unchanged: 1 });
      await store.upsert([buildIssue({ title: 'Changed' })]);
      assert.deepEqual(await store.get(1), buildIssue({ title: 'Changed', type: 'Bug' }));
      assert.deepEqual(await store.upsert([buildIssue({ title: 'Changed', type: null })]), {
        inserted: 0,
        changed: 1,
        unchanged: 0,
      });
      assert.deepEqual(await store.get(1), buildIssue({ title: 'Changed' }));
      assert.equal((await store.upsert([buildIssue({ title: 'Changed', type: null })])).unchanged, 1);
    });

    test('options of fields are replaced as a whole, stay where a later version does not say, and go where none is left', async (t) => {
      const store = await open(t);
      await store.upsert([buildIssue({ fields: { Priority: 'High', Effort: 'Low' } })]);
      assert.equal((await store.upsert([buildIssue()])).unchanged, 1);
      await store.upsert([buildIssue({ fields: { Priority: 'High' } })]);
      assert.deepEqual(await store.get(1), buildIssue({ fields: { Priority: 'High' } }));
      assert.equal((await store.upsert([buildIssue({ fields: {} })])).changed, 1);
      assert.deepEqual(await store.get(1), buildIssue());
      assert.equal((await store.upsert([buildIssue({ fields: {} })])).unchanged, 1);
    });

    test('a new issue that has no type is kept as one that says nothing of it', async (t) => {
      const store = await open(t);
      await store.upsert([buildIssue({ type: null })]);
      assert.deepEqual(await store.get(1), buildIssue());
    });

    test('one number twice in a call: the later one counts', async (t) => {
      const store = await open(t);
      const counts = await store.upsert([buildIssue({ title: 'first' }), buildIssue({ title: 'second' })]);
      assert.deepEqual(counts, { inserted: 1, changed: 1, unchanged: 0 });
      assert.equal((await store.get(1))?.title, 'second');
    });

    test('issues are read in the order that is asked for, without those that are not there', async (t) => {
      const store = await open(t);
      await store.upsert([1, 2, 3].map((number) => buildIssue({ number })));
      assert.deepEqual(
        (await store.read([3, 9, 1])).map((issue) => issue.number),
        [3, 1],
      );
      assert.deepEqual(await store.read([]), []);
    });

    test('issues are listed in order of creation', async (t) => {
      const store = await open(t);
      await store.upsert([
        buildIssue({ number: 3, createdAt: '2024-01-02T00:00:00Z' }),
        buildIssue({ number: 9, createdAt: '2020-01-01T00:00:00Z' }),
        buildIssue({ number: 1, createdAt: '2024-01-01T00:00:00Z' }),
      ]);
      assert.deepEqual(
        (await listAll(store)).map((issue) => issue.number),
        [9, 1, 3],
      );
    });

    test('without dates the number gives the order', async (t) => {
      const store = await open(t);
      await store.upsert([10, 9, 100, 1].map((number) => buildIssue({ number })));
      assert.deepEqual(
        (await listAll(store)).map((issue) => issue.number),
        [1, 9, 10, 100],
      );
    });

    test('the store may be changed while it is listed', async (t) => {
      const store = await open(t);
      await store.upsert([buildIssue({ number: 1 }), buildIssue({ number: 2 })]);
      for await (const issues of store.list()) await store.upsert(issues.map((issue) => ({ ...issue, title: 'seen' })));
      assert.deepEqual(
        (await listAll(store)).map((issue) => issue.title),
        ['seen', 'seen'],
      );
    });

    test('label events are kept once, in order of time, and not twice where they came without an id too', async (t) => {
      const store = await open(t);
      const labeled = { issue: 1, label: 'a', action: 'labeled', actor: 'ada', at: '2024-01-02T00:00:00Z' } as const;
      const unlabeled = { ...labeled, action: 'unlabeled', at: '2024-01-03T00:00:00Z' } as const;
      const older = { ...labeled, label: 'b', at: '2024-01-01T00:00:00Z' } as const;
      assert.equal(
        await store.addLabelEvents([
          { ...unlabeled, id: 8 },
          { ...labeled, id: -5 },
        ]),
        2,
      );
      assert.equal(
        await store.addLabelEvents([
          { ...labeled, id: 7 },
          { ...unlabeled, id: 8 },
          { ...older, id: -6 },
        ]),
        2,
      );
      assert.deepEqual([...(await store.labelEvents())], [older, labeled, unlabeled]);
    });

    test('the watermark is the newest update', async (t) => {
      const store = await open(t);
      await store.upsert([
        buildIssue({ number: 1, updatedAt: '2024-05-01T00:00:00Z' }),
        buildIssue({ number: 2, updatedAt: '2024-06-01T00:00:00Z' }),
        buildIssue({ number: 3 }),
      ]);
      assert.equal(await store.watermark(), '2024-06-01T00:00:00Z');
    });

    test('closing twice does nothing', async (t) => {
      const store = await open(t);
      await store.close();
      await store.close();
    });

    describeKeptDecisions(open);
  });
}
