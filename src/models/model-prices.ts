import type { Day } from './day.ts';
import { findModel, MODELS } from './find-model.ts';
import type { ModelFacts, TokenPrice } from './model-facts.ts';

/** US dollars for a million tokens. */
export interface ModelPrice extends TokenPrice {
  /** For tokens of a fine-tune job, each epoch again; absent where the model cannot be trained or the price is not known. */
  readonly training?: number | undefined;
}

/** By the name of the model; `ft:` before it stands for models fine-tuned from it. */
export type ModelPrices = Readonly<Record<string, ModelPrice>>;

/** The list prices of a day. */
export function listPrices(today: Day): ModelPrices {
  const prices: Record<string, ModelPrice> = {};
  for (const [name, { training, fineTuned }] of Object.entries(MODELS)) {
    const price = priceOn(findModel(name, today) as ModelFacts, today);
    prices[name] = training === undefined ? price : { ...price, training };
    if (fineTuned !== undefined) prices[`ft:${name}`] = fineTuned;
  }
  return prices;
}

function priceOn({ prices }: ModelFacts, today: Day): TokenPrice {
  const dated = prices.find(({ until }) => until === undefined || today <= until);
  const { until: _, ...price } = dated as NonNullable<typeof dated>;
  return price;
}
