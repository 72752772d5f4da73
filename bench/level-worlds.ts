import { lowerOdds } from '../src/labels/live-offset.ts';
import { createLevelWorld, type LevelWorldSeed } from '../test/support/level-world.ts';

// The table of docs/companion.md: node bench/level-worlds.ts [worlds]
const WORLDS = Number(process.argv[2] ?? 150);
const REBUILDS = 3;

/** Each is wrong by .15 on the whole of what is high. */
const WRONG: Readonly<Record<string, Omit<LevelWorldSeed, 'seed'>>> = {
  'same share, .7': { truth: (stated) => Math.max(0, stated - 0.18), targetPrecision: 0.7 },
  'same odds, .7': { truth: (stated) => lowerOdds(stated, 0.89), targetPrecision: 0.7 },
  'same share, .8': { truth: (stated) => Math.max(0, stated - 0.17), targetPrecision: 0.8 },
  'same odds, .8': { truth: (stated) => lowerOdds(stated, 1.05), targetPrecision: 0.8 },
  'same odds, .9': { truth: (stated) => lowerOdds(stated, 1.38), targetPrecision: 0.9 },
};

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
const show = (value: number) => value.toFixed(2);
const percent = (value: number) => `${(100 * value).toFixed(1)} %`;

function liveOn(seed: number, world: Omit<LevelWorldSeed, 'seed'>) {
  const lived = createLevelWorld({ seed, ...world });
  const chosen = [lived.rebuild()];
  for (let rebuild = 0; rebuild < REBUILDS; rebuild++) {
    for (const name of ['high', 'medium'] as const) lived.live(chosen.at(-1)!, { name, decisions: 100 });
    chosen.push(lived.rebuild());
  }
  return { chosen, high: chosen.map((one) => lived.judge(one, 'high')) };
}

const seeds = Array.from({ length: WORLDS }, (_, at) => at + 1);
console.log(
  '| high wrong by .15 | before, 1, 2, 3 rebuilds: share right | within .05 of the target, or silent | silent | curves |',
);
for (const [name, world] of Object.entries(WRONG)) {
  const worlds = seeds.map((seed) => liveOn(seed, world));
  const shares = Array.from({ length: REBUILDS + 1 }, (_, at) =>
    show(mean(worlds.flatMap(({ high }) => (high[at]!.reach > 0 ? high[at]!.share : [])))),
  );
  const held = Array.from({ length: REBUILDS + 1 }, (_, at) =>
    percent(
      mean(
        worlds.map(({ high }) => (high[at]!.reach === 0 || high[at]!.share >= world.targetPrecision! - 0.05 ? 1 : 0)),
      ),
    ),
  );
  const silent = percent(mean(worlds.map(({ high }) => (high[REBUILDS]!.reach === 0 ? 1 : 0))));
  const kinds = Map.groupBy(worlds, ({ chosen }) => chosen.at(-1)?.curves?.high ?? 'none');
  const curves = [...kinds].map(([kind, own]) => `${kind} ${own.length}`).join(', ');
  console.log(`| ${name} | ${shares.join(', ')} | ${held.join(', ')} | ${silent} | ${curves} |`);
}
for (const targetPrecision of [0.7, 0.8, 0.9]) {
  const right = seeds.map((seed) => liveOn(seed, { targetPrecision }));
  const moved = right.filter(({ chosen }) => chosen.some(({ offsets }) => Object.keys(offsets).length > 0));
  const cutoffs = ({ labels }: (typeof right)[number]['chosen'][number]) => String(labels.map(({ cutoff }) => cutoff));
  const touched = right.filter(({ chosen: [first, ...later] }) =>
    later.some((one) => cutoffs(one) !== cutoffs(first!)),
  );
  console.log(
    `right, target ${targetPrecision}: a level moved in ${percent(moved.length / WORLDS)}, a cut-off in ${percent(touched.length / WORLDS)}`,
  );
}
