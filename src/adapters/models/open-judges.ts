import type { TextSource } from '../../config/text-source.ts';
import { chooseEngines, type EngineRequest } from '../../models/choose-engines.ts';
import { chooseModels, describeEnds, type NamedModels } from '../../models/choose-models.ts';
import { type Day, toDay } from '../../models/day.ts';
import { watchEngines } from '../../models/engine-health.ts';
import type { ModelPrices } from '../../models/model-prices.ts';
import { findPrice } from '../../models/price-model.ts';
import { type ProviderId, providerKeys } from '../../models/providers.ts';
import { startSpending } from '../../models/spending.ts';
import { loadTokenCounter } from '../../models/token-counter.ts';
import { ConfigError } from '../../shared/errors.ts';
import type { Log } from '../../shared/log.ts';
import type { AskingRules } from '../../verdict/ask-model.ts';
import type { ModelJudges } from '../../verdict/model-judges.ts';
import { DEFAULT_MODEL_WEIGHTS } from '../../verdict/model-weights.ts';
import type { AskModel } from '../../verdict/needs-model.ts';
import { openRecordings } from '../files/recordings.ts';
import type { ModelWishes } from './opened-provider.ts';
import { readInstructions } from './read-instructions.ts';
import { readPrices } from './read-prices.ts';
import { requestTimeoutMs } from './request-timeout.ts';
import { setUpEngine } from './set-up-engine.ts';

const MS_PER_SECOND = 1000;
const MAX_TRIES = 3;
const FIRST_WAIT_MS = 500;

/** Which models are asked, when, for how long and for how much. */
export interface JudgeOptions extends EngineRequest, NamedModels {
  readonly askModel: AskModel;
  /** Seconds after which models are given up for an issue. */
  readonly modelDeadline: number;
  readonly maxPromptTokens: number;
  /** Most tokens of one answer. */
  readonly maxOutputTokens: ModelWishes['maxOutputTokens'];
  readonly thinking: ModelWishes['thinking'];
  /** US dollars; no limit where absent. */
  readonly maxCost?: number | undefined;
  readonly promptFile?: TextSource | undefined;
  readonly pricesFile?: TextSource | undefined;
  /** Folder to keep answers in. */
  readonly record?: string | undefined;
  /** Folder with answers that are taken in place of asking. */
  readonly replay?: string | undefined;
  /** Never written to a recording. */
  readonly token?: string | undefined;
}

export interface JudgeRun {
  readonly log: Log;
  /** How many issues are judged at the same time; 1 where absent. */
  readonly atATime?: number;
  /** Decides which models have ended, and what they cost. */
  readonly today?: Day;
}

/**
 * Sets up who judges beside the local engine, and warns of models that the user named and that end. Throws
 * ConfigError: a prompt file that is missing or too long, prices that cannot be read, a cost limit for a model whose price
 * is not known.
 */
export async function openJudges(
  options: JudgeOptions,
  { log, atATime = 1, today = toDay(new Date()) }: JudgeRun,
): Promise<ModelJudges> {
  const engines = chooseEngines(options);
  const { maxOutputTokens, thinking } = options;
  const prices = await readPrices(options.pricesFile, today);
  for (const engine of engines) {
    for (const sentence of describeEnds(engine, { options, today })) log.warning(sentence);
  }
  if (options.maxCost !== undefined) requirePrices(engines, { options, prices });
  const countTokens = await loadTokenCounter();
  const deadlineMs = options.modelDeadline * MS_PER_SECOND;
  const rules: AskingRules = {
    instructions: await readInstructions(options, countTokens),
    maxPromptTokens: options.maxPromptTokens,
    countTokens,
    retries: { maxTries: MAX_TRIES, timeoutMs: requestTimeoutMs(deadlineMs), firstWaitMs: FIRST_WAIT_MS },
    prices,
    log,
  };
  return {
    engines: engines.map((engine) =>
      setUpEngine(engine, { named: options, wishes: { today, maxOutputTokens, thinking }, log }),
    ),
    askModel: options.askModel,
    deadlineMs,
    rules,
    recordings: chooseRecordings(options),
    spending: startSpending(options.maxCost),
    weights: DEFAULT_MODEL_WEIGHTS,
    // All that are under way may fail of one short disturbance.
    health: watchEngines(atATime),
  };
}

/** Where a price is not known, nobody could say when the limit is reached. */
function requirePrices(
  engines: readonly ProviderId[],
  { options, prices }: { readonly options: JudgeOptions; readonly prices: ModelPrices },
): void {
  const choices = engines.map((engine) => chooseModels(engine, options));
  const names = new Set(choices.flatMap(({ judges, qualitizer = [] }) => [judges, qualitizer].flat()));
  const unknown = [...names].filter((name) => findPrice(name, prices) === undefined);
  if (unknown.length === 0) return;
  throw new ConfigError(
    unknown.map(
      (name) =>
        `max_cost needs to know what ${JSON.stringify(name)} costs; give its price under models.prices in the settings file, or with --prices`,
    ),
  );
}

function chooseRecordings(options: JudgeOptions): ModelJudges['recordings'] {
  const { record, replay, token } = options;
  const secrets = [...providerKeys(options), ...(token === undefined ? [] : [token])];
  if (replay !== undefined) return { mode: 'replay', store: openRecordings(replay, { secrets }) };
  return record === undefined ? undefined : { mode: 'record', store: openRecordings(record, { secrets }) };
}
