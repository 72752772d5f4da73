import assert from 'node:assert/strict';
import { describe, it, test } from 'node:test';
import { lowerOdds } from '../../src/labels/live-offset.ts';
import { createLevelWorld, type Level, type LevelWorldSeed } from '../support/level-world.ts';

const REBUILDS = 3;
const HIGH: Level = { name: 'high', decisions: 100 };
const MEDIUM: Level = { name: 'medium', decisions: 100 };

/** Rebuilds, with so many decisions before each but the first. */
function liveOn(seed: Omit<LevelWorldSeed, 'seed'> & { readonly seed: number }, levels: readonly Level[]) {
  const world = createLevelWorld(seed);
  const chosen = [world.rebuild()];
  for (let rebuild = 0; rebuild < REBUILDS; rebuild++) {
    for (const level of levels) world.live(chosen.at(-1)!, level);
    chosen.push(world.rebuild());
  }
  return { chosen, shareAt: (rebuild: number, name: Level['name']) => world.judge(chosen[rebuild]!, name) };
}

const mean = (shares: readonly number[]) => shares.reduce((sum, share) => sum + share, 0) / shares.length;
const seeds = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

/** Worlds in which people find labels right less often than stated, by .15 where the level begins. */
const WRONG = {
  'by the same share everywhere': { truth: (stated: number) => Math.max(0, stated - 0.18), targetPrecision: 0.7 },
  'by the same odds everywhere': { truth: (stated: number) => lowerOdds(stated, 1.05), targetPrecision: 0.8 },
  'with a target of .9': { truth: (stated: number) => lowerOdds(stated, 1.38), targetPrecision: 0.9 },
};

describe('a high level that is wrong by .15', () => {
  for (const [how, world] of Object.entries(WRONG)) {
    it(`is right as often as promised, less .05, after three rebuilds of 100 answers in nine of ten worlds (${how})`, () => {
      const worlds = seeds(40).map((seed) => liveOn({ seed, ...world }, [HIGH]));
      const before = worlds.map(({ shareAt }) => shareAt(0, 'high').share);
      const after = worlds.map(({ shareAt }) => shareAt(REBUILDS, 'high'));
      const isHeld = after.filter(({ share, reach }) => reach === 0 || share >= world.targetPrecision - 0.05);
      assert.ok(Math.abs(mean(before) - (world.targetPrecision - 0.15)) < 0.02, `${mean(before)}`);
      assert.ok(isHeld.length >= 0.9 * worlds.length, `${after.map(({ share }) => share.toFixed(2))}`);
      const seenBy = (rebuild: number) => worlds.filter(({ chosen }) => chosen[rebuild]?.offsets.high !== undefined);
      assert.ok(seenBy(1).length >= 0.65 * worlds.length, `${seenBy(1).length} at the first rebuild`);
      assert.ok(seenBy(REBUILDS).length >= 0.95 * worlds.length, `${seenBy(REBUILDS).length} at the third`);
      // At .9 proof without tolerance asks for more than what is stated surest: there high may be gone, as a test below has it.
      const isSilenced = after.filter(({ reach }) => reach === 0).length;
      if (world.targetPrecision < 0.9) assert.ok(isSilenced <= 0.1 * worlds.length, `${isSilenced} are silent`);
    });
  }

  it('is asked about instead, where too little of it is left to be proved', () => {
    const worlds = seeds(40).map((seed) => liveOn({ seed, ...WRONG['with a target of .9'] }, [HIGH, MEDIUM]));
    const silenced = worlds.filter(({ shareAt }) => shareAt(REBUILDS, 'high').reach === 0);
    assert.ok(silenced.length > 0);
    // As many as had been high are asked about in most of them, and medium keeps its own promise.
    const asked = silenced.filter(({ shareAt }) => shareAt(REBUILDS, 'medium').reach >= 0.9 * shareAt(0, 'high').reach);
    assert.ok(asked.length >= 0.75 * silenced.length, `${asked.length} of ${silenced.length}`);
    assert.ok(mean(asked.map(({ shareAt }) => shareAt(REBUILDS, 'medium').share)) >= 0.5);
  });

  it('falls silent where nothing is right as often as promised', () => {
    const truth = (stated: number) => Math.max(0, stated - 0.15);
    const worlds = seeds(20).map((seed) => liveOn({ seed, truth, targetPrecision: 0.9, labels: 4 }, [HIGH]));
    const reach = worlds.map(({ shareAt }) => shareAt(REBUILDS, 'high').reach);
    assert.ok(reach.filter((one) => one < 5).length >= 0.9 * worlds.length, `${reach}`);
  });

  it('leaves a medium level alone that is right, and hands it what is no longer high', () => {
    // Where the high level begins, about .65 with eight labels.
    const truth = (stated: number) => (stated > 0.65 ? stated - 0.15 : stated);
    for (const seed of seeds(10)) {
      const { shareAt, chosen } = liveOn({ seed, truth }, [HIGH, MEDIUM]);
      const [before, after] = [shareAt(0, 'medium'), shareAt(REBUILDS, 'medium')];
      assert.ok(chosen.at(-1)?.offsets.high);
      assert.ok(after.share >= 0.45 && after.reach > before.reach, JSON.stringify({ seed, before, after }));
    }
  });
});

test('a medium level of which a third is right is hardly proposed after three rebuilds', () => {
  const truth = (stated: number) => Math.max(0, stated - 0.25);
  const reach = seeds(20).map((seed) => {
    const { shareAt } = liveOn({ seed, truth }, [MEDIUM]);
    return shareAt(REBUILDS, 'medium').reach / shareAt(0, 'medium').reach;
  });
  assert.ok(reach.filter((share) => share < 0.25).length >= 0.8 * reach.length, `${reach}`);
});

describe('a level that is right', () => {
  it('moves, for all labels or for one, in fewer than one of twenty worlds within three rebuilds', () => {
    const worlds = seeds(100).map((seed) => liveOn({ seed }, [HIGH, MEDIUM]));
    const moved = worlds.filter(({ chosen }) => chosen.some(({ offsets }) => Object.keys(offsets).length > 0));
    const cutoffsOf = ({ labels }: (typeof worlds)[number]['chosen'][number]) => labels.map(({ cutoff }) => cutoff);
    const touched = worlds.filter(({ chosen: [first, ...later] }) =>
      later.some((one) => String(cutoffsOf(one)) !== String(cutoffsOf(first!))),
    );
    assert.ok(moved.length < 5, `${moved.length}`);
    assert.ok(touched.length < 5, `${touched.length}`);
  });
});

describe('one label of eight that is wrong by .3', () => {
  it('rises by itself, while the level stays', () => {
    const truth = (stated: number, label: number) => (label === 0 ? Math.max(0, stated - 0.3) : stated);
    const worlds = seeds(30).map((seed) => liveOn({ seed, truth }, [HIGH]).chosen);
    const isRaised = (chosen: (typeof worlds)[number]) => chosen.at(-1)?.labels[0]?.raisedFrom !== undefined;
    const others = worlds.filter((chosen) => chosen.at(-1)?.offsets.high !== undefined);
    assert.ok(worlds.filter(isRaised).length >= 0.75 * worlds.length);
    assert.ok(others.length <= 0.1 * worlds.length, `${others.length}`);
  });
});

describe('labels that were left in place', () => {
  it('say less than answers: where half of the wrong ones go unseen, only asking finds the level wrong at once', () => {
    const truth = (stated: number) => lowerOdds(stated, 1.05);
    const found = (levels: readonly Level[]) =>
      seeds(20).filter((seed) => liveOn({ seed, truth }, levels).chosen[1]?.offsets.high !== undefined).length;
    const unseen: Level = { ...HIGH, unseen: 0.5 };
    assert.ok(found([unseen]) <= 5, `${found([unseen])}`);
    // So many that were left in place would outvote the answers.
    assert.ok(found([HIGH, { ...unseen, decisions: 400 }]) >= 15);
  });
});
