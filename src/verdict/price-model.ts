import { MODEL_PRICES, type ModelPrice, type ModelPrices } from './model-prices.ts';

/** A dated or numbered release of a model has its price: `gpt-4o-mini-2024-07-18`, `gemini-2.0-flash-001`. */
const RELEASE = /-(?:\d{4}-\d{2}-\d{2}|\d{3,4}|latest|preview(?:-[\d-]+)?)$/;
const FINE_TUNED = /^ft:([^:]+):/;
const MILLION = 1_000_000;

/** The price of a model by its name; undefined where neither it nor the model it is a release of is listed. */
export function findPrice(model: string, prices: ModelPrices): ModelPrice | undefined {
  const name = model.replace(/^models\//, '');
  const base = FINE_TUNED.exec(name)?.[1];
  const candidates = base === undefined ? [name] : [name, `ft:${base}`];
  for (const candidate of candidates) {
    const price = own(prices, candidate) ?? own(prices, candidate.replace(RELEASE, ''));
    if (price !== undefined) return price;
  }
  return undefined;
}

/** Whether the price of a model is the built-in one, of `PRICES_AS_OF`, and not one of the user's own. */
export function isListed(model: string, prices: ModelPrices): boolean {
  return findPrice(model, prices) === findPrice(model, MODEL_PRICES);
}

/** What a call cost in US dollars; undefined where the price of the model is not known. */
export function costOf(
  call: { readonly model: string; readonly promptTokens: number; readonly completionTokens: number },
  prices: ModelPrices,
): number | undefined {
  const price = findPrice(call.model, prices);
  if (price === undefined) return undefined;
  return priceTokens(price, { prompt: call.promptTokens, completion: call.completionTokens });
}

/** In US dollars. */
export function priceTokens(
  price: ModelPrice,
  tokens: { readonly prompt: number; readonly completion: number },
): number {
  return (price.input * tokens.prompt + price.output * tokens.completion) / MILLION;
}

function own(prices: ModelPrices, name: string): ModelPrice | undefined {
  return Object.hasOwn(prices, name) ? prices[name] : undefined;
}
