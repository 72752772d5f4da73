import type { Diagnosis } from '../../doctor/diagnosis.ts';
import { chooseEngines, type EngineRequest } from '../../models/choose-engines.ts';
import { asksForDecisions, chooseModels, describeEnds, type NamedModels } from '../../models/choose-models.ts';
import type { Day } from '../../models/day.ts';
import { describeEnd } from '../../models/describe-end.ts';
import { ModelGoneError } from '../../models/model-gone-error.ts';
import { listPrices } from '../../models/model-prices.ts';
import { findPrice } from '../../models/price-model.ts';
import { PROVIDER_IDS, PROVIDERS, type ProviderId, providerAccess } from '../../models/providers.ts';
import { ServiceError } from '../../shared/errors.ts';
import { openProvider } from '../models/open-provider.ts';
import type { OpenedProvider } from '../models/opened-provider.ts';

export interface ModelQuestion {
  readonly today: Day;
  /** Whether models are asked a question; without it only what is known of them is told. */
  readonly asks: boolean;
}

/** Room for one token and what a model needs around it; what it costs is too little to show. */
const MAX_OUTPUT_TOKENS = 16;
const QUESTION_TOKENS = 100;
const TIMEOUT_MS = 30_000;
const QUESTION = {
  system: 'You answer with JSON.',
  user: 'Is this sentence in English?',
  schema: { name: 'check', properties: { yes: { kind: 'yes-no', description: 'Whether it is' } } },
  promptTokens: QUESTION_TOKENS,
  maxOutputTokens: MAX_OUTPUT_TOKENS,
} as const;
const DECISION = {
  system: QUESTION.system,
  user: QUESTION.user,
  questions: [{ kind: 'predicate', statement: 'The sentence is in English.' }],
  promptTokens: QUESTION_TOKENS,
} as const;

/** What can be said of the models that would judge beside the local engine: whether they answer, end soon, have a price. */
export async function askModels(options: EngineRequest & NamedModels, question: ModelQuestion): Promise<Diagnosis[]> {
  const engines = chooseEngines(options);
  if (engines.length === 0) {
    const ends = PROVIDER_IDS.flatMap((engine) => describeEnds(engine, { options, today: question.today })).map(toEnd);
    const message = 'No model can be asked here: no key and no address was given.';
    return [{ area: 'models', state: 'good', message }, ...ends];
  }
  const found = await Promise.all(engines.map((engine) => examineEngine(engine, options, question)));
  return found.flat();
}

async function examineEngine(
  engine: ProviderId,
  options: NamedModels,
  { today, asks }: ModelQuestion,
): Promise<Diagnosis[]> {
  const { judges, qualitizer } = chooseModels(engine, options);
  const ends = [
    ...describeEnds(engine, { options, today }),
    // A default that ends is ours to change: a newer version names another.
    ...(options[`${engine}Model`] === undefined
      ? [describeEnd(judges[0], { engine, setting: `${engine}_model`, today })].filter((end) => end !== undefined)
      : []),
  ];
  const prices = listPrices(today);
  const unpriced = [judges[0], ...(qualitizer === undefined ? [] : [qualitizer])].filter(
    (name) => findPrice(name, prices) === undefined,
  );
  return [
    ...(asks ? await askInTurn(engine, { names: judges, options, today }) : []),
    ...(asks && qualitizer !== undefined ? await askInTurn(engine, { names: [qualitizer], options, today }) : []),
    ...ends.map(toEnd),
    ...unpriced.map((name): Diagnosis => {
      const message = `What ${JSON.stringify(name)} costs is not known, so max_cost cannot limit it.`;
      return { area: 'models', state: 'unknown', message };
    }),
  ];
}

function toEnd(message: string): Diagnosis {
  return { area: 'models', state: 'warning', message, cure: 'Name its successor, or none, in the settings.' };
}

interface Asked {
  readonly names: readonly string[];
  readonly options: NamedModels;
  readonly today: Day;
}

/** Asks the first model, and the next one only where the service has it no more. */
async function askInTurn(engine: ProviderId, { names, options, today }: Asked): Promise<Diagnosis[]> {
  const service = PROVIDERS[engine].title;
  const provider = await openProvider(engine);
  const gone: string[] = [];
  for (const name of names) {
    try {
      const { finish, problem } = await askOnce(provider, name, { engine, options, today });
      if (finish === 'failed') {
        const message = `${service} began to answer with ${JSON.stringify(name)} and failed: ${problem ?? 'it gives no reason'}`;
        return [{ area: 'models', state: 'warning', message, cure: 'Try again later.' }];
      }
      const instead = gone.length === 0 ? '' : `, in place of ${gone.map((one) => JSON.stringify(one)).join(', ')}`;
      const message = `${service} answers with ${JSON.stringify(name)}${instead} (${finish}).`;
      return [{ area: 'models', state: 'good', message }];
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      if (error instanceof ModelGoneError && name !== names.at(-1)) {
        gone.push(name);
        continue;
      }
      const state = error.retryable ? 'warning' : 'error';
      return [{ area: 'models', state, message: error.message, cure: cureOf(error, engine) }];
    }
  }
  return [];
}

interface Ending {
  readonly finish: string;
  readonly problem?: string | undefined;
}

async function askOnce(
  { createModel, createDecisionModel }: OpenedProvider,
  name: string,
  { engine, options, today }: { readonly engine: ProviderId; readonly options: NamedModels; readonly today: Day },
): Promise<Ending> {
  const access = { ...providerAccess(engine, options), today };
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  if (!asksForDecisions(engine, options) || createDecisionModel === undefined) {
    return await createModel(name, { ...access, maxOutputTokens: undefined, thinking: 'least' }).answer(
      QUESTION,
      signal,
    );
  }
  const { answers } = await createDecisionModel(name, access).answer(DECISION, signal);
  return { finish: answers[0]?.kind === 'predicate' ? 'a probability' : 'no probability' };
}

function cureOf({ status, retryable }: ServiceError, engine: ProviderId): string {
  if (status === 401 || status === 403) return `Check the key of ${PROVIDERS[engine].title}: ${engine}_api_key.`;
  if (status === 404) return `Check ${engine}_model and the address of the server, or what the message names.`;
  return retryable
    ? 'Try again later; until then the local engine judges alone.'
    : 'Change what it names, and ask again.';
}
