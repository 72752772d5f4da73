import type { StoredBacktest } from '../../src/evaluation/stored-backtest.ts';
import { createSeededRandom, type SeededRandom } from '../../src/statistics/seeded-random.ts';
import { buildStoredBacktest, type StoredCase } from './build-stored-backtest.ts';

/** Two versions that judged the same made-up issues. */
export interface GateWorldSeed {
  readonly seed: number;
  readonly issues: number;
  /** How far the right label stands out, in standard deviations of what blurs it. */
  readonly skill: Readonly<Record<'old' | 'new', number>>;
  /** Share of that blur which both versions have in common, 0 to 1; at 1 equal versions say the same. */
  readonly shared: number;
}

export interface GateWorld {
  readonly old: StoredBacktest;
  readonly new: StoredBacktest;
}

/** Skills at which the first of eight labels is right for 70 and for 60 of 100 issues. */
export const SKILL_OF = { 70: 1.96, 60: 1.64 } as const;
const LABELS = ['cabin', 'engine', 'fuel', 'landing', 'oxygen', 'radio', 'sails', 'tanks'].map(
  (name) => `area/${name}`,
);
/** The probability from which a label would be applied. */
const CUTOFF = 0.75;

/**
 * A version sees a label's score as the truth (its skill for the right label, 0 for others) with normal noise, and states the
 * exact probability of each label given the scores: perfectly calibrated whatever its skill.
 */
export function createGateWorld({ seed, issues, skill, shared }: GateWorldSeed): GateWorld {
  const random = createSeededRandom(seed);
  const cases = Array.from({ length: issues }, () => {
    const right = Math.floor(random.uniform() * LABELS.length);
    const common = LABELS.map(() => random.normal());
    const judge = (own: number) => judgeIssue({ right, common, skill: own, shared }, random);
    return { old: judge(skill.old), new: judge(skill.new) };
  });
  const families = [{ name: 'area', maxLabels: 3, labels: LABELS }];
  return {
    old: buildStoredBacktest(
      cases.map((one) => one.old),
      { families },
    ),
    new: buildStoredBacktest(
      cases.map((one) => one.new),
      { families },
    ),
  };
}

interface SeenIssue {
  readonly right: number;
  readonly common: readonly number[];
  readonly skill: number;
  readonly shared: number;
}

function judgeIssue({ right, common, skill, shared }: SeenIssue, random: SeededRandom): StoredCase {
  const weights = common.map((noise, label) => {
    const blur = Math.sqrt(shared) * noise + Math.sqrt(1 - shared) * random.normal();
    return Math.exp(skill * ((label === right ? skill : 0) + blur));
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const ranked = weights
    .map((weight, label) => ({ name: LABELS[label] ?? '', probability: weight / total }))
    .sort((a, b) => b.probability - a.probability);
  return {
    truth: [LABELS[right] ?? ''],
    predicted: ranked.map(({ name, probability }) => [`${name}${probability >= CUTOFF ? '!' : ''}`, probability]),
  };
}
