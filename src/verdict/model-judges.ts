import type { EngineHealth } from '../models/engine-health.ts';
import type { EngineSetup } from '../models/hear-engines.ts';
import type { Spending } from '../models/spending.ts';
import type { AskingRules } from './ask-model.ts';
import type { EngineModels } from './judges.ts';
import type { ModelWeights } from './model-weights.ts';
import type { AskModel } from './needs-model.ts';
import type { RecordingStore } from './recording.ts';

/** An engine with what makes its models ready. */
export type ModelEngineSetup = EngineSetup<EngineModels>;

/** Who judges beside the local engine in one run, and by which rules. */
export interface ModelJudges {
  /** In the order in which they are asked; a later one only where those before it failed. */
  readonly engines: readonly ModelEngineSetup[];
  readonly askModel: AskModel;
  /** For all of one issue: every engine, every try. */
  readonly deadlineMs: number;
  readonly rules: AskingRules;
  /**
   * Record: answers are kept, and what was answered already is not asked again. Replay: they are taken from there instead
   * of from a service.
   */
  readonly recordings?: { readonly mode: 'record' | 'replay'; readonly store: RecordingStore } | undefined;
  /** What the run has spent so far, and its limit. */
  readonly spending: Spending;
  /** How much a model's word counts. */
  readonly weights: ModelWeights;
  readonly health: EngineHealth;
}
