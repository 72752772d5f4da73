import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createSeededRandom } from '../../src/statistics/seeded-random.ts';
import { measureGrowth } from '../support/measure-growth.ts';

const LIMIT = 2.3;
const CHARS = 1_024;
const SEEDS = 100;
const make = (chars: number) => 'ab'.repeat(chars / 2);

describe('the growth of a reader', () => {
  it('is found on a machine that others use where each sign looks at all others', async () => {
    for (let seed = 0; seed < SEEDS; seed++)
      assert.ok((await growthOnBusyMachine((chars) => chars ** 2 / CHARS, seed)) > LIMIT, `seed ${seed}`);
  });

  it('is about two on a machine that others use where each sign is looked at once', async () => {
    for (let seed = 0; seed < SEEDS; seed++)
      assert.ok((await growthOnBusyMachine((chars) => chars, seed)) <= LIMIT, `seed ${seed}`);
  });

  it('is about two by the real clock where each sign is looked at once', async () => {
    const linear = (text: string) => new Set(Array.from(text, (sign, at) => sign + at)).size;
    assert.ok((await measureGrowth(linear, { make, chars: 256 * 1024, limit: LIMIT })) <= LIMIT);
  });

  it('is none where nothing is to be seen', async () => {
    assert.equal(await measureGrowth((text) => text.length, { make, chars: 64, limit: LIMIT }), 0);
  });
});

/** Each reading takes up to a tenth longer than it should. */
function growthOnBusyMachine(toMs: (chars: number) => number, seed: number): Promise<number> {
  const random = createSeededRandom(seed);
  let nowMs = 0;
  const read = ({ length }: string) => {
    nowMs += toMs(length) * (1 + random.uniform() / 10);
  };
  return measureGrowth(read, { make, chars: CHARS, limit: LIMIT, clock: () => nowMs });
}
