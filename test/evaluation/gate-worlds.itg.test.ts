import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareBacktests } from '../../src/evaluation/compare-backtests.ts';
import { createGateWorld, type GateWorldSeed, SKILL_OF } from '../support/gate-world.ts';

const EQUAL = { old: SKILL_OF[70], new: SKILL_OF[70] };
const WORSE = { old: SKILL_OF[70], new: SKILL_OF[60] };

/** Share of so many made-up pairs of versions of which the newer one is called worse. */
function shareCalledWorse(worlds: number, world: Omit<GateWorldSeed, 'seed'>): number {
  const called = Array.from({ length: worlds }, (_, at) => {
    const versions = createGateWorld({ seed: at + 1, ...world });
    return compareBacktests(versions.old, versions.new).isWorse;
  });
  return called.filter(Boolean).length / worlds;
}

test('of equally good versions, at most 5 of 100 are called worse by any of the six figures', () => {
  assert.ok(shareCalledWorse(200, { issues: 140, skill: EQUAL, shared: 0.9 }) <= 0.05);
});

test('a first label that is right 10 times less of 100 is found on 140 issues in four of five cases', () => {
  assert.ok(shareCalledWorse(40, { issues: 140, skill: WORSE, shared: 0.5 }) >= 0.8);
});
