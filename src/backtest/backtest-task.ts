import type { Issue } from '../issue/issue.ts';
import type { EmbeddingService } from '../labels/embed-by-service.ts';
import type { FamilyRequest } from '../labels/label-families.ts';
import type { TargetPrecision } from '../labels/target-precision.ts';
import type { TypePrior } from '../labels/type-prior/type-prior.ts';
import type { Log } from '../shared/log.ts';
import type { WorkPool } from '../shared/work-pool.ts';
import type { learnKnowledge } from '../triage/knowledge/learn-knowledge.ts';
import type { ModelJudges } from '../verdict/model-judges.ts';

/** What to learn from, what to judge, and how. */
export interface BacktestTask {
  readonly train: readonly Issue[];
  readonly test: readonly Issue[];
  readonly families: FamilyRequest;
  readonly targetPrecision: TargetPrecision;
  readonly isNeedsInfoLabel: (name: string) => boolean;
  /** Label by issue type, as the user gave them. */
  readonly typeNames?: Readonly<Record<string, string>> | undefined;
  /** Names of issue fields whose options are learned as labels. */
  readonly fields?: readonly string[] | undefined;
  readonly log: Log;
  /** See `LearningOptions`. */
  readonly openPool?: (() => WorkPool) | undefined;
  /** Embeds in place of the local embedder. */
  readonly service?: EmbeddingService | undefined;
  /** Models to be asked as in a triage; absent: the local engine judges alone. */
  readonly judges?: ModelJudges | undefined;
  /** How long labels take to come, in milliseconds; absent where nobody knows. */
  readonly usualLabelDelayMs?: number | undefined;
  /** Other repositories' experience with types, in place of what is shipped; `none`: it does not count. */
  readonly typePrior?: TypePrior | 'none' | undefined;
  /** Learns where there are too many training issues to hold what is learned in memory; `learnKnowledge` where absent. */
  readonly learn?: typeof learnKnowledge | undefined;
  /** The simple methods take their time; where only our own figures are wanted, they are left out. */
  readonly withoutBaselines?: true;
}
