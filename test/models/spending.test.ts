import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import { startSpending } from '../../src/models/spending.ts';

describe('spending', () => {
  it('is never more than the limit, however many calls are made at the same time', async () => {
    const spending = startSpending(1);
    let refused = 0;
    await Promise.all(
      Array.from({ length: 20 }, async (_, call) => {
        if (!(await spending.setAside(0.3))) {
          refused++;
          return;
        }
        await turn();
        spending.settle({ worst: 0.3, cost: call % 2 === 0 ? 0.3 : 0.1 });
        assert.ok(spending.total() <= 1);
      }),
    );
    assert.ok(refused > 0 && spending.total() > 0.7);
  });

  it('waits for what calls under way cost in the end, before it says no', async () => {
    const spending = startSpending(1);
    assert.equal(await spending.setAside(0.9), true);
    const second = spending.setAside(0.9);
    spending.settle({ worst: 0.9, cost: 0.01 });
    assert.equal(await second, true);
  });

  it('ends with the first call that would pass the limit, cheaper ones included', async () => {
    const spending = startSpending(1);
    assert.deepEqual([await spending.setAside(1.1), await spending.setAside(0.001)], [false, false]);
  });

  it('counts nothing for a call that failed', async () => {
    const spending = startSpending(1);
    await spending.setAside(0.9);
    spending.settle({ worst: 0.9, cost: 0 });
    assert.deepEqual([await spending.setAside(0.9), spending.total()], [true, 0]);
  });

  it('has no end without a limit', async () => {
    const spending = startSpending();
    assert.equal(await spending.setAside(1e9), true);
    spending.settle({ worst: 1e9, cost: 1e9 });
    assert.deepEqual([await spending.setAside(1e9), spending.total()], [true, 1e9]);
  });
});
