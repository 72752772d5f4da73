import type { Issue } from '../../src/issue/issue.ts';
import { labelKey } from '../../src/issue/label-key.ts';
import { selectFamilies } from '../../src/labels/label-families.ts';
import { needsInfoTest } from '../../src/labels/needs-info-labels.ts';
import { scoreLabels } from '../../src/labels/score-labels.ts';
import { DEFAULT_TARGET_PRECISION } from '../../src/labels/target-precision.ts';
import { silentLog } from '../../src/shared/log.ts';
import { embedIssue } from '../../src/triage/knowledge/embed-issue.ts';
import { learnKnowledge } from '../../src/triage/knowledge/learn-knowledge.ts';
import { readPrior } from '../../src/triage/knowledge/read-prior.ts';
import { judgeByHistory } from '../../src/triage/triage-issue.ts';

export interface Split {
  readonly train: readonly Issue[];
  readonly test: readonly Issue[];
}

/** One issue in one family, as each weight of descriptions has it. */
export interface SharedCase {
  readonly number: number;
  readonly family: string;
  readonly outcomes: readonly ShareOutcome[];
}

export interface ShareOutcome {
  readonly share: number;
  readonly isFirst: boolean;
  /** 1 ⁄ place of the first right label. */
  readonly reciprocalRank: number;
  /** Sum over the labels of the family, in nats. */
  readonly logLoss: number;
}

export interface ShareTask {
  /** By name in lower case. */
  readonly descriptions: ReadonlyMap<string, string>;
  /** Weights to try, 0 to 1. */
  readonly shares: readonly number[];
}

const SMALLEST_PROBABILITY = 1e-4;
const isNeedsInfoLabel = needsInfoTest(undefined);

/** Learns once, and judges each test issue that has a label of a family with each weight. */
export async function judgeByShares(
  { train, test }: Split,
  { descriptions, shares }: ShareTask,
): Promise<SharedCase[]> {
  const knowledge = await learnKnowledge(
    [...train].sort((a, b) => a.number - b.number),
    {
      repository: 'described/labels',
      families: {},
      targetPrecision: DEFAULT_TARGET_PRECISION,
      isNeedsInfoLabel,
      log: silentLog,
      withoutFallback: true,
    },
  );
  const { labelModel } = knowledge;
  const families = selectFamilies(
    labelModel.groups.flatMap(({ labels }) => labels.map(({ name }) => name)),
    {},
  );
  const setting = { knowledge, families, policy: { addComment: false, similarIssues: 0 }, issueUrl: String };
  const cases: SharedCase[] = [];
  for (const issue of test) {
    const truth = new Set(issue.labels.map(labelKey));
    const carried = families.filter(({ labels }) => labels.some((name) => truth.has(labelKey(name))));
    if (carried.length === 0) continue;
    const { document, neighbors } = await judgeByHistory({ ...issue, labels: [], state: 'open' }, setting);
    const { vector } = await embedIssue(document, knowledge);
    const prior = await readPrior(document, { knowledge, labelModel, families });
    const scored = shares.map((descriptionShare) =>
      scoreLabels(labelModel, {
        document,
        vector,
        neighbors,
        families: carried,
        descriptions,
        descriptionShare,
        prior,
      }),
    );
    for (const [at, { name: family }] of carried.entries()) {
      const outcomes = shares.map((share, of) => toOutcome(scored[of]?.[at]?.labels ?? [], { share, truth }));
      cases.push({ number: issue.number, family, outcomes });
    }
  }
  return cases;
}

function toOutcome(
  labels: readonly { readonly name: string; readonly probability: number }[],
  { share, truth }: { readonly share: number; readonly truth: ReadonlySet<string> },
): ShareOutcome {
  const isRight = ({ name }: { readonly name: string }) => truth.has(labelKey(name));
  const place = labels.findIndex(isRight);
  const logLoss = labels.reduce((sum, label) => {
    const stated = isRight(label) ? label.probability : 1 - label.probability;
    return sum - Math.log(Math.max(SMALLEST_PROBABILITY, stated));
  }, 0);
  return { share, isFirst: place === 0, reciprocalRank: place < 0 ? 0 : 1 / (place + 1), logLoss };
}
