import { isAzure } from './azure.ts';
import type { Day } from './day.ts';
import { describeEnd } from './describe-end.ts';
import { PROVIDERS, type ProviderId, type ProviderOptions } from './providers.ts';

/** Which models of an engine are asked. */
export interface ModelChoice {
  /** The first, and what comes in its place where the service has it no more; a model that the user named is alone. */
  readonly judges: readonly [string, ...string[]];
  /** Says whether an issue can be categorized, where another model than the judge is named for that. */
  readonly qualitizer?: string;
}

/** The models that the user named. */
export interface NamedModels extends ProviderOptions {
  readonly openaiQualitizerModel?: string | undefined;
  readonly openaiApi?: OpenAIApi | undefined;
}

/** How OpenAI's models are asked: for an answer in words, or for probabilities. */
export const OPENAI_APIS = ['chat', 'decisions'] as const;
export type OpenAIApi = (typeof OPENAI_APIS)[number];

/** The only one that OpenAI's Decisions API takes (DecisionCreateParams of the openai SDK 7.59). */
const DECISION_MODEL = 'gpt-6-luna';

/** Whether an engine is asked for probabilities. */
export function asksForDecisions(id: ProviderId, { openaiApi }: NamedModels): boolean {
  return id === 'openai' && openaiApi === 'decisions';
}

export function chooseModels(id: ProviderId, options: NamedModels): ModelChoice {
  const named = options[`${id}Model`];
  if (asksForDecisions(id, options)) return { judges: [named ?? DECISION_MODEL] };
  const judges = named === undefined ? PROVIDERS[id].chatModels : ([named] as const);
  const qualitizer = PROVIDERS[id].asking === 'in-steps' ? options.openaiQualitizerModel : undefined;
  return qualitizer === undefined ? { judges } : { judges, qualitizer };
}

/** One sentence on each model that the user named and that has ended or ends soon. */
export function describeEnds(
  id: ProviderId,
  { options, today }: { readonly options: NamedModels; readonly today: Day },
): readonly string[] {
  const address = URL.parse(options[`${id}BaseUrl`] ?? '');
  // Azure has a calendar of its own, and its users name their deployments as they like.
  if (address !== null && isAzure(address)) return [];
  const named: [setting: string, model: string | undefined][] = [[`${id}_model`, options[`${id}Model`]]];
  if (id === 'openai') named.push(['openai_qualitizer_model', options.openaiQualitizerModel]);
  return named.flatMap(([setting, model]) =>
    model === undefined ? [] : (describeEnd(model, { engine: id, setting, today }) ?? []),
  );
}
