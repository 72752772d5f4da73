import { isDeepStrictEqual } from 'node:util';
import type { Day } from './day.ts';
import { lookUp, modelNames } from './model-names.ts';
import { listPrices, type ModelPrice, type ModelPrices } from './model-prices.ts';

/** The tokens of a call, as the service counts them. */
export interface TokenCounts {
  /** All of the prompt, those of the cache included; 0 where the service does not say. */
  readonly promptTokens: number;
  /** Of these, read from the provider's cache; none where absent. */
  readonly cachedTokens?: number | undefined;
  /** Of these, written to it; none where absent. */
  readonly cacheWriteTokens?: number | undefined;
  /** Thoughts included. */
  readonly completionTokens: number;
}

const MILLION = 1_000_000;

/** The price of a model by its name; undefined where neither it nor the model it is a release of is listed. */
export function findPrice(model: string, prices: ModelPrices): ModelPrice | undefined {
  const { own, base } = modelNames(model);
  return (
    lookUp(prices, own) ??
    lookUp(
      prices,
      base.map((name) => `ft:${name}`),
    )
  );
}

/** Whether the price of a model is the built-in one of a day, and not one of the user's own. */
export function isListed(
  model: string,
  { prices, today }: { readonly prices: ModelPrices; readonly today: Day },
): boolean {
  return isDeepStrictEqual(findPrice(model, prices), findPrice(model, listPrices(today)));
}

/** What a call cost in US dollars; undefined where the price of the model is not known. */
export function costOf(
  { model, ...tokens }: TokenCounts & { readonly model: string },
  prices: ModelPrices,
): number | undefined {
  const price = findPrice(model, prices);
  return price === undefined ? undefined : priceTokens(price, tokens);
}

/** In US dollars. What came from a cache, or went to one, has prices of its own. */
export function priceTokens(price: ModelPrice, tokens: TokenCounts): number {
  const { promptTokens, cachedTokens = 0, cacheWriteTokens = 0, completionTokens } = tokens;
  const { input, output, cachedInput = input, cacheWrite = input } = price;
  const freshTokens = Math.max(0, promptTokens - cachedTokens - cacheWriteTokens);
  const prompt = input * freshTokens + cachedInput * cachedTokens + cacheWrite * cacheWriteTokens;
  return (prompt + output * completionTokens) / MILLION;
}

/** The most that a call can cost: nothing comes from a cache, and everything goes to one. */
export function worstCostOf(
  { model, ...tokens }: { readonly model: string; readonly promptTokens: number; readonly completionTokens: number },
  prices: ModelPrices,
): number | undefined {
  const price = findPrice(model, prices);
  if (price === undefined) return undefined;
  const { input, cacheWrite = input } = price;
  return priceTokens({ ...price, input: Math.max(input, cacheWrite) }, tokens);
}
