import type { Day } from './day.ts';
import { ENDED_MODELS, type EndedModel } from './ended-models.ts';
import type { ModelFacts, ModelTable } from './model-facts.ts';
import { lookUp, modelNames } from './model-names.ts';
import { PROVIDERS } from './providers.ts';

/** All models of which something is known. */
export const MODELS: ModelTable = Object.assign({}, ...Object.values(PROVIDERS).map(({ models }) => models));

/**
 * What is known on a day of a model, of the model it is a release of, or that it was fine-tuned from; undefined of others.
 * Where the provider has a successor answer to the name by then, these are the successor's facts.
 */
export function findModel(model: string, today: Day): ModelFacts | undefined {
  const { own, base } = modelNames(model);
  const facts = lookUp(MODELS, [...own, ...base]);
  const isRouted = facts?.isRouted === true && facts.ends !== undefined && facts.ends <= today;
  return isRouted && facts.successor !== undefined ? findModel(facts.successor, today) : facts;
}

/** When a model ends or has ended, and what comes instead; undefined where nothing is announced or known. */
export function findEnd(model: string): EndedModel | undefined {
  const { own, base } = modelNames(model);
  for (const name of [...own, ...base]) {
    const facts = lookUp<ModelFacts | EndedModel>(MODELS, [name]) ?? lookUp(ENDED_MODELS, [name]);
    if (facts === undefined) continue;
    const { ends, successor, isRouted } = facts;
    return ends === undefined || successor === undefined ? undefined : { ends, successor, isRouted };
  }
  return undefined;
}
