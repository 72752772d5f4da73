import { openRecordings } from '../../adapters/files/recordings.ts';
import type { ModelOptions } from '../../config/model-fields.ts';
import { ConfigError } from '../../shared/errors.ts';
import type { Log } from '../../shared/log.ts';
import type { AskingRules } from '../../verdict/ask-model.ts';
import type { ModelEngine } from '../../verdict/chat-model.ts';
import { watchEngines } from '../../verdict/engine-health.ts';
import type { ModelEngineSetup, ModelJudges } from '../../verdict/judge-issue.ts';
import type { EngineModels } from '../../verdict/judges.ts';
import type { ModelPrices } from '../../verdict/model-prices.ts';
import { findPrice } from '../../verdict/price-model.ts';
import { startSpending } from '../../verdict/spending.ts';
import { loadTokenCounter } from '../../verdict/token-counter.ts';
import { chooseEngines } from './choose-engines.ts';
import { readInstructions } from './read-instructions.ts';
import { readPrices } from './read-prices.ts';

const MS_PER_SECOND = 1000;
const MAX_TRIES = 3;
const FIRST_WAIT_MS = 500;

export type JudgeOptions = ModelOptions & {
  /** Never written to a recording. */
  readonly token?: string | undefined;
};

/**
 * Sets up who judges beside the local engine. `atATime` says how many issues are judged at the same time. Throws
 * ConfigError: a prompt file that is missing or too long, prices that cannot be read, a cost limit for a model whose price
 * is not known.
 */
export async function openJudges(
  options: JudgeOptions,
  { log, atATime = 1 }: { readonly log: Log; readonly atATime?: number },
): Promise<ModelJudges> {
  const engines = chooseEngines(options);
  const prices = await readPrices(options.pricesFile);
  if (options.maxCost !== undefined) requirePrices(engines, { options, prices });
  const countTokens = await loadTokenCounter();
  const rules: AskingRules = {
    instructions: await readInstructions(options, countTokens),
    maxPromptTokens: options.maxPromptTokens,
    countTokens,
    retries: { maxTries: MAX_TRIES, timeoutMs: options.modelTimeout * MS_PER_SECOND, firstWaitMs: FIRST_WAIT_MS },
    prices,
    log,
  };
  return {
    engines: engines.map((engine) => setUp(engine, options)),
    askModel: options.askModel,
    deadlineMs: options.modelDeadline * MS_PER_SECOND,
    rules,
    recordings: chooseRecordings(options),
    spending: startSpending(options.maxCost),
    weights: options.modelWeights,
    // All that are under way may fail of one short disturbance.
    health: watchEngines(atATime),
  };
}

/** The SDKs are loaded when a model is first asked. */
function setUp(engine: ModelEngine, options: JudgeOptions): ModelEngineSetup {
  let models: Promise<EngineModels> | undefined;
  const open = engine === 'gemini' ? openGemini : openOpenAI;
  return {
    engine,
    open() {
      models ??= open(options);
      return models;
    },
  };
}

async function openGemini({ geminiModel, geminiApiKey = '', geminiBaseUrl }: JudgeOptions): Promise<EngineModels> {
  const { createGeminiModel } = await import('../../adapters/gemini/create-gemini-model.ts');
  return { judge: createGeminiModel({ model: geminiModel, apiKey: geminiApiKey, baseUrl: geminiBaseUrl }) };
}

async function openOpenAI(options: JudgeOptions): Promise<EngineModels> {
  const { createOpenAIModel } = await import('../../adapters/openai/create-openai-model.ts');
  const { openaiApiKey: apiKey, openaiBaseUrl: baseUrl, openaiModel, openaiQualitizerModel = openaiModel } = options;
  const create = (model: string) => createOpenAIModel({ model, apiKey, baseUrl });
  const judge = create(openaiModel);
  return { judge, qualitizer: openaiQualitizerModel === openaiModel ? judge : create(openaiQualitizerModel) };
}

/** Where a price is not known, nobody could say when the limit is reached. */
function requirePrices(
  engines: readonly ModelEngine[],
  { options, prices }: { readonly options: JudgeOptions; readonly prices: ModelPrices },
): void {
  const { geminiModel, openaiModel, openaiQualitizerModel = openaiModel } = options;
  const models = { gemini: [geminiModel], openai: [openaiModel, openaiQualitizerModel] };
  const names = new Set(engines.flatMap((engine) => models[engine]));
  const unknown = [...names].filter((name) => findPrice(name, prices) === undefined);
  if (unknown.length === 0) return;
  throw new ConfigError(
    unknown.map((name) => `max_cost needs to know what ${JSON.stringify(name)} costs; give its price in prices_file`),
  );
}

function chooseRecordings({
  record,
  replay,
  geminiApiKey,
  openaiApiKey,
  token,
}: JudgeOptions): ModelJudges['recordings'] {
  const secrets = [geminiApiKey, openaiApiKey, token].filter((secret) => secret !== undefined);
  if (replay !== undefined) return { mode: 'replay', store: openRecordings(replay, { secrets }) };
  return record === undefined ? undefined : { mode: 'record', store: openRecordings(record, { secrets }) };
}
