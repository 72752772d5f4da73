import type { ModelPrices } from '../models/model-prices.ts';
import { findPrice } from '../models/price-model.ts';

export interface TrainingTask {
  readonly model: string;
  /** Of the training file, in one epoch. */
  readonly tokens: number;
  readonly epochs: number;
}

export interface TrainingEstimate extends TrainingTask {
  /** For a million tokens of one epoch; null where it is not known. */
  readonly dollarsPerMillion: number | null;
  readonly dollars: number | null;
}

const MILLION = 1_000_000;

/** What training may cost in US dollars; what comes out of it depends on the epochs that the provider chooses. */
export function estimateTraining(task: TrainingTask, prices: ModelPrices): TrainingEstimate {
  const dollarsPerMillion = findPrice(task.model, prices)?.training ?? null;
  const dollars = dollarsPerMillion === null ? null : (dollarsPerMillion * task.tokens * task.epochs) / MILLION;
  return { ...task, dollarsPerMillion, dollars };
}
