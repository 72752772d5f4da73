import type { Issue } from '../../src/issue/issue.ts';
import { needsInfoTest } from '../../src/labels/needs-info-labels.ts';
import { DEFAULT_TARGET_PRECISION } from '../../src/labels/target-precision.ts';
import { PRIOR_MEANINGS, type TypePrior } from '../../src/labels/type-prior/type-prior.ts';
import { silentLog } from '../../src/shared/log.ts';
import { createSeededRandom, shuffledIndices } from '../../src/statistics/seeded-random.ts';
import { learnKnowledge } from '../../src/triage/knowledge/learn-knowledge.ts';
import { judgeByHistory } from '../../src/triage/triage-issue.ts';
import type { TypedIssue } from './typed-issues.ts';

/** What the engine says first of one issue. */
export interface JudgedCase {
  readonly number: number;
  readonly repository: string;
  readonly truth: string;
  readonly said: string | undefined;
  readonly probability: number;
  readonly isSuggested: boolean;
}

export interface SizeTask {
  /** Labelled issues of the repository to learn from; from `CROSS_VALIDATED` on four fifths of all. */
  readonly size: number;
  readonly seed: number;
  /** Of other repositories; `none`: the engine without one. */
  readonly typePrior: TypePrior | 'none';
}

/** As many as a repository of the data has are learned and judged in five parts. */
const CROSS_VALIDATED = 240;
const PARTS = 5;
/** The same issues are judged after fewer, whatever their number. */
const LARGEST_SAMPLE = 60;

/** Learns from so many issues of one repository and judges others of it; what comes first counts. */
export async function judgeBySize(issues: readonly TypedIssue[], task: SizeTask): Promise<JudgedCase[]> {
  const { size, seed } = task;
  const order = Array.from(shuffledIndices(issues.length, createSeededRandom(seed)), (row) => issues[row]!);
  if (size < CROSS_VALIDATED) {
    return await judge({ ...task, train: order.slice(0, size), test: order.slice(LARGEST_SAMPLE) });
  }
  const cases: JudgedCase[] = [];
  for (let part = 0; part < PARTS; part++) {
    const [test = [], train = []] = [true, false].map((isTest) =>
      order.filter((_, at) => (at % PARTS === part) === isTest),
    );
    cases.push(...(await judge({ ...task, train, test })));
  }
  return cases;
}

interface Judging extends SizeTask {
  readonly train: readonly TypedIssue[];
  readonly test: readonly TypedIssue[];
}

async function judge({ train, test, typePrior }: Judging): Promise<JudgedCase[]> {
  const learned = train.map(withType).sort((a, b) => a.number - b.number);
  const knowledge = await learnKnowledge(learned, {
    repository: 'left/out',
    families: {},
    targetPrecision: DEFAULT_TARGET_PRECISION,
    isNeedsInfoLabel: needsInfoTest(undefined),
    typePrior,
    log: silentLog,
  });
  const families = [{ name: 'type', labels: [...PRIOR_MEANINGS], maxLabels: 1 }];
  const setting = { knowledge, families, policy: { addComment: false, similarIssues: 0 }, issueUrl: String };
  const cases: JudgedCase[] = [];
  for (const one of test) {
    const { verdict } = await judgeByHistory({ ...one.issue, labels: [], state: 'open' }, setting);
    const [first] = verdict.families.flatMap(({ labels }) => labels);
    cases.push({
      number: one.issue.number,
      repository: one.repository,
      truth: PRIOR_MEANINGS[one.meaning]!,
      said: first?.name,
      probability: first?.probability ?? 0,
      isSuggested: first?.isSuggestable === true,
    });
  }
  return cases;
}

/** With its type as its only label. */
function withType({ issue, meaning }: TypedIssue): Issue {
  return { ...issue, labels: [PRIOR_MEANINGS[meaning]!] };
}
