import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openThreadPool } from '../../../src/adapters/threads/open-thread-pool.ts';
import { inThisThread } from '../../../src/shared/work-pool.ts';
import { hoard, leave, type Meeting, meet, refuse, TRIED_WORK } from './tried-work.ts';

const ENTRY = new URL('tried-thread.ts', import.meta.url);
const ITEMS = Array.from({ length: 20 }, (_, at) => at);

function openPool(threads: number) {
  return openThreadPool({ works: TRIED_WORK, entry: ENTRY, threads });
}

/** Before `awaited` items were begun, each in a thread of its own, none is done. */
function meeting(awaited: number): Meeting {
  return { begun: new Int32Array(new SharedArrayBuffer(4)), awaited };
}

test('the threads share a batch, and the answers stand in the order of the items', async () => {
  const pool = openPool(3);
  for (let batch = 0; batch < 2; batch++) {
    const told: number[] = [];
    const answers = await pool.run(meet, { common: meeting(3), items: ITEMS, onDone: (done) => told.push(done) });
    assert.deepEqual(
      answers.map(({ item }) => item),
      ITEMS,
    );
    assert.equal(new Set(answers.map(({ thread }) => thread)).size, 3);
    assert.deepEqual(
      told,
      ITEMS.map((item) => item + 1),
    );
  }
  await pool.close();
});

test('a pool of one thread, a batch of one item and one of none start no thread', async () => {
  const threadsOf = async (pool: typeof inThisThread, items: readonly number[]) =>
    (await pool.run(meet, { common: meeting(1), items })).map(({ thread }) => thread);
  assert.equal(openPool(1), inThisThread);
  const pool = openPool(2);
  assert.deepEqual([await threadsOf(pool, [1]), await threadsOf(pool, [])], [[0], []]);
  assert.deepEqual(await threadsOf(inThisThread, [1, 2]), [0, 0]);
});

for (const inMain of [true, false]) {
  test(`work that fails in ${inMain ? 'the calling' : 'another'} thread fails the batch with its error`, async () => {
    const pool = openPool(2);
    await assert.rejects(pool.run(refuse, { common: { inMain, ...meeting(2) }, items: ITEMS }), {
      name: 'RangeError',
      message: /^no \d+ here$/,
    });
    await pool.close();
  });
}

test('a thread that ends fails the batch, and those after it, and nothing waits for it', async () => {
  const pool = openPool(2);
  const message = 'A thread that shared the work ended with exit code 7. Nothing was written; start it again.';
  await assert.rejects(pool.run(leave, { common: meeting(2), items: ITEMS }), { message });
  await assert.rejects(pool.run(meet, { common: meeting(1), items: ITEMS }), { message });
  await pool.close();
});

test('a thread that runs out of memory fails the batch alone, not the process', async () => {
  const pool = openPool(2);
  await assert.rejects(pool.run(hoard, { common: meeting(2), items: ITEMS }), {
    message: /^A thread that shared the work failed: .*memory limit/,
  });
  await pool.close();
});

test('work that the threads do not know is refused', async () => {
  const pool = openPool(2);
  await assert.rejects(
    pool.run(() => (item: number) => item, { common: undefined, items: ITEMS }),
    /do not know/,
  );
});
