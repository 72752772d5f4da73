import { chooseLevels } from '../../src/labels/choose-levels.ts';
import type { HeldOutPrediction } from '../../src/labels/held-out-tally.ts';
import type { LevelPrediction } from '../../src/labels/level-offset.ts';
import { createSeededRandom, type SeededRandom } from '../../src/statistics/seeded-random.ts';

const HELD_OUT = 4_000;
const MIN_CUTOFF = 0.3;

export interface LevelWorldSeed {
  readonly seed: number;
  /** Labels of the family, asked about alike. */
  readonly labels?: number;
  readonly targetPrecision?: number;
  /** How often a label is right that was stated with so much, at most 1; as often as stated unless given. */
  readonly truth?: (stated: number, label: number) => number;
}

export interface Level {
  readonly name: LevelPrediction['level'];
  /** Answers, or labels set at once, between two rebuilds. */
  readonly decisions: number;
  /** Whether people are asked. Else a label is set at once, and so many of the wrong ones nobody looks at: they are kept. */
  readonly unseen?: number | undefined;
}

/** A repository whose held-out predictions are right as often as they say, while people find another share right. */
export function createLevelWorld({
  seed,
  labels = 8,
  targetPrecision = 0.8,
  truth = (stated) => stated,
}: LevelWorldSeed) {
  const random = createSeededRandom(seed);
  const heldOut = Array.from({ length: HELD_OUT }, (): HeldOutPrediction => {
    const probability = draw(random);
    return { probability, isCorrect: random.uniform() < probability, weight: 1 };
  });
  const labelOf = heldOut.map((_, at) => at % labels);
  const live: LevelPrediction[][] = Array.from({ length: labels }, () => []);

  let decided = 0;

  const rebuild = () =>
    chooseLevels(heldOut, { labelOf, labelCount: labels, targetPrecision, minCutoff: MIN_CUTOFF, live });

  type Chosen = ReturnType<typeof rebuild>;

  function levelOf(chosen: Chosen, { label, stated }: { readonly label: number; readonly stated: number }) {
    if (stated >= (chosen.highFrom[label] ?? 2)) return 'high';
    return stated >= (chosen.suggestFrom.labels[label] ?? 2) ? 'medium' : undefined;
  }

  /** The next proposals of a level, or undefined where there are none any more. */
  function propose(
    chosen: Chosen,
    name: Level['name'],
  ): { readonly label: number; readonly stated: number } | undefined {
    for (let tries = 0; tries < 20_000; tries++) {
      const one = { label: Math.floor(labels * random.uniform()), stated: draw(random) };
      if (levelOf(chosen, one) === name) return one;
    }
    return undefined;
  }

  return {
    rebuild,
    /** People decide on what the rebuild proposes. */
    live(chosen: Chosen, { name, decisions, unseen }: Level): void {
      for (let count = 0; count < decisions; count++) {
        const one = propose(chosen, name);
        if (one === undefined) return;
        const { label, stated } = one;
        const isRight = random.uniform() < truth(stated, label);
        const isCorrect = isRight || random.uniform() < (unseen ?? 0);
        live[label]?.push({
          level: name,
          probability: stated,
          isCorrect,
          weight: 1,
          isAnswer: unseen === undefined,
          atMs: decided++,
        });
      }
    },
    /** Share right of what a level would propose, and how many of 1,000 issues and labels it would. */
    judge(chosen: Chosen, name: Level['name']): { readonly share: number; readonly reach: number } {
      let [right, count] = [0, 0];
      for (const { stated, label } of issuesToCome(seed, labels)) {
        if (levelOf(chosen, { label, stated }) !== name) continue;
        right += truth(stated, label);
        count += 1;
      }
      return { share: right / count, reach: (1_000 * count) / TO_COME };
    },
    cases: live,
  };
}

const TO_COME = 20_000;

function issuesToCome(seed: number, labels: number) {
  const random = createSeededRandom(seed + 1_000_000);
  return Array.from({ length: TO_COME }, (_, at) => ({ stated: draw(random), label: at % labels }));
}

function draw(random: SeededRandom): number {
  return 0.98 * random.uniform() ** 2;
}
