import type { Day } from './day.ts';
import { DEFAULT_MODELS } from './default-models.ts';
import { describeEnd } from './describe-end.ts';
import type { ModelEngine } from './model-engine.ts';

/** Which models of an engine are asked. */
export interface ModelChoice {
  /** The first, and what comes in its place where the service has it no more; a model that the user named is alone. */
  readonly judges: readonly [string, ...string[]];
  /** Says whether an issue can be categorized, where another model than the judge is named for that. */
  readonly qualitizer?: string;
}

/** The models that the user named. */
export interface NamedModels {
  readonly geminiModel?: string | undefined;
  readonly openaiModel?: string | undefined;
  readonly openaiQualitizerModel?: string | undefined;
}

export function chooseModels(engine: ModelEngine, options: NamedModels): ModelChoice {
  const { geminiModel, openaiModel, openaiQualitizerModel: qualitizer } = options;
  const named = engine === 'gemini' ? geminiModel : openaiModel;
  const judges = named === undefined ? DEFAULT_MODELS[engine] : ([named] as const);
  return engine === 'gemini' || qualitizer === undefined ? { judges } : { judges, qualitizer };
}

/** One sentence on each model that the user named and that has ended or ends soon. */
export function describeEnds(
  engine: ModelEngine,
  { options, today }: { readonly options: NamedModels; readonly today: Day },
): readonly string[] {
  const { geminiModel, openaiModel, openaiQualitizerModel } = options;
  const settings = {
    gemini: { gemini_model: geminiModel },
    openai: { openai_model: openaiModel, openai_qualitizer_model: openaiQualitizerModel },
  };
  return Object.entries<string | undefined>(settings[engine]).flatMap(([setting, model]) =>
    model === undefined ? [] : (describeEnd(model, { engine, setting, today }) ?? []),
  );
}
