import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { toDocument } from '../../../src/document/to-document.ts';
import { embed } from '../../../src/embedding/local/local-embedder.ts';
import { buildWholeIndex } from '../../../src/indexing/build-whole-index.ts';
import { updateIndex } from '../../../src/indexing/update-index.ts';
import type { Issue } from '../../../src/issue/issue.ts';
import { ConfigError } from '../../../src/shared/errors.ts';
import { INDEX_PLACES, openPlace, openStore } from '../../support/index-places.ts';
import { indexTask } from '../../support/index-task.ts';
import { rocketIssues } from '../../support/rocket-issues.ts';

const BEFORE = rocketIssues(60);

/** Three new issues, one edited, one relabelled, one closed, one gone. */
const AFTER: readonly Issue[] = [
  ...BEFORE.filter(({ number }) => number !== 12).map((issue) => {
    if (issue.number === 5)
      return { ...issue, title: 'The antenna is silent', body: 'No signal at all, on any channel.' };
    if (issue.number === 8) return { ...issue, labels: ['area/wings', 'type/bug'] };
    return issue.number === 9 ? { ...issue, state: 'closed' as const } : issue;
  }),
  ...rocketIssues(3, 61),
];

for (const { name, skip, make } of INDEX_PLACES) {
  describe(`an index in ${name}`, { skip }, () => {
    test('is not there before one is written', async (t) => {
      const place = await make(t);
      const store = await openStore(t, place);
      assert.equal((await store.openFormer('acme/rocket')).kind, 'unusable');
      assert.equal(await openPlace(t, place), undefined);
    });

    test('gives back every issue, sketch and vector that went in, and finds each by its own vector', async (t) => {
      const place = await make(t);
      const store = await openStore(t, place);
      const { manifest } = await buildWholeIndex(indexTask({ issues: BEFORE, store }));
      assert.deepEqual(
        [manifest.counts.issues, manifest.counts.vectors, manifest.repository],
        [BEFORE.length, BEFORE.length, 'acme/rocket'],
      );
      const knowledge = await openPlace(t, place);
      assert.ok(knowledge !== undefined);
      assert.deepEqual(
        await knowledge.readNumbers(),
        BEFORE.map(({ number }) => number),
      );
      assert.deepEqual(await knowledge.readUnplaced(), []);
      const [nine, three, ...others] = await knowledge.readIssues([9, 999, 3]);
      assert.deepEqual([nine?.number, nine?.title, nine?.labels], [9, BEFORE[8]?.title, BEFORE[8]?.labels]);
      assert.deepEqual([three?.number, others], [3, []]);
      assert.deepEqual((await knowledge.readSketches([3, 999])).get(3), three?.sketch);
      assert.equal(await knowledge.vectorOf(999), undefined);
      const vector = await knowledge.vectorOf(7);
      assert.ok(vector !== undefined);
      const hits = await knowledge.search(vector, 60);
      assert.equal(hits.length, 60);
      assert.ok((hits.find(({ number }) => number === 7)?.similarity ?? 0) > 0.9999);
      assert.deepEqual(
        (await knowledge.search(vector, 5)).map(({ number }) => number),
        hits.slice(0, 5).map(({ number }) => number),
      );
      await assert.rejects(knowledge.search(new Float32Array(3), 5), RangeError);
    });

    test('is updated: new issues and changed ones are as they are now, and no deleted one is there', async (t) => {
      const place = await make(t);
      const store = await openStore(t, place);
      await buildWholeIndex(indexTask({ issues: BEFORE, store }));
      const before = await (await openPlace(t, place))?.vectorOf(20);
      const { how, manifest } = await updateIndex(indexTask({ issues: AFTER, store }));
      assert.deepEqual(how, { kind: 'updated', fresh: 3, changed: 3, gone: 1 });
      assert.deepEqual([manifest.counts.issues, manifest.counts.vectors], [62, 62]);
      const knowledge = await openPlace(t, place);
      assert.ok(knowledge !== undefined);
      assert.deepEqual(
        await knowledge.readNumbers(),
        AFTER.map(({ number }) => number),
      );
      const [five, eight, nine, ...others] = await knowledge.readIssues([5, 8, 9, 12]);
      assert.deepEqual(
        [five?.title, eight?.labels, nine?.state, others],
        ['The antenna is silent', ['area/wings', 'type/bug'], 'closed', []],
      );
      assert.deepEqual([await knowledge.vectorOf(12), await knowledge.vectorOf(20)], [undefined, before]);
      for (const issue of AFTER) {
        const query = embed(toDocument(issue, knowledge.boilerplate), knowledge.localModel);
        const hit = (await knowledge.search(query, 100)).find(({ number }) => number === issue.number);
        assert.ok((hit?.similarity ?? 0) > 0.999, `issue ${issue.number}: ${hit?.similarity}`);
      }
    });

    test('is not believed where it is of another repository, or was not signed with the key', async (t) => {
      const place = await make(t);
      const store = await openStore(t, place);
      await buildWholeIndex(indexTask({ issues: BEFORE, store }));
      const signingKey = 'a signing key of more than 32 characters';
      await assert.rejects(openPlace(t, place, { signingKey }), /signed with index_signing_key/);
      assert.ok((await openPlace(t, place, { repositories: ['Acme/Rocket'] })) !== undefined);
      const other = await openPlace(t, place, { repositories: ['acme/other'] }).catch((error: Error) => error.message);
      assert.match(String(other), /^undefined$|one of acme\/rocket/);
      const former = await store.openFormer('acme/other').catch((error: Error) => error);
      assert.ok(former instanceof ConfigError || ('kind' in former && former.kind === 'unusable'));
    });
  });
}
