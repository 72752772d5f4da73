import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decideUpdate, type UpdateFacts } from '../../src/indexing/decide-update.ts';

const FACTS: UpdateFacts = {
  issues: 1_000,
  learnedFrom: 1_000,
  changedBefore: 0,
  changedNow: 20,
  correctionsBefore: 30,
  correctionsNow: 30,
};

function reasonOf(facts: Partial<UpdateFacts>): string | undefined {
  const decision = decideUpdate({ ...FACTS, ...facts });
  return decision.kind === 'rebuild' ? decision.reason : undefined;
}

test('an index is updated as long as little changed', () => {
  for (const facts of [{}, { changedNow: 0 }, { issues: 1_099 }, { issues: 900, changedNow: 100 }]) {
    assert.deepEqual(decideUpdate({ ...FACTS, ...facts }), { kind: 'update' });
  }
});

test('from a growth by a tenth on it is built anew', () => {
  assert.match(
    reasonOf({ issues: 1_100 }) ?? '',
    /grew by a tenth since everything was learned: from 1,000 issues to 1,100/,
  );
  assert.equal(reasonOf({ learnedFrom: 10, issues: 10, changedNow: 1 }), undefined);
  assert.match(reasonOf({ learnedFrom: 10, issues: 11, changedNow: 1 }) ?? '', /grew by a tenth/);
});

test('above a fifth of changes, those of former updates included, it is built anew', () => {
  assert.equal(reasonOf({ changedBefore: 180 }), undefined);
  assert.match(reasonOf({ changedBefore: 181 }) ?? '', /too much changed .*: 201 changes to 1,000 issues/);
  assert.match(reasonOf({ issues: 700, changedNow: 300 }) ?? '', /too much changed/);
});

test('from nothing, and to nothing, it is built anew', () => {
  assert.match(reasonOf({ learnedFrom: 0, issues: 5 }) ?? '', /built from no issues/);
  assert.match(reasonOf({ learnedFrom: 0, issues: 0, changedNow: 0 }) ?? '', /built from no issues/);
  assert.match(reasonOf({ issues: 0, changedNow: 1_000 }) ?? '', /holds no issues any more/);
});

test('from the fifth label on that people took away since then, cut-offs are chosen anew', () => {
  assert.equal(reasonOf({ correctionsNow: 34 }), undefined);
  assert.equal(reasonOf({ correctionsNow: 0 }), undefined, 'old cases are forgotten');
  assert.match(reasonOf({ correctionsNow: 35 }) ?? '', /people removed 5 more labels since everything was learned/);
});
