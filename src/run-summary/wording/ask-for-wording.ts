import { ask } from '../../models/ask.ts';
import type { ChatModel } from '../../models/chat-model.ts';
import type { EngineHealth } from '../../models/engine-health.ts';
import { type EngineSetup, hearEngines } from '../../models/hear-engines.ts';
import type { ModelPrices } from '../../models/model-prices.ts';
import { addUsage, type ModelUsage, NO_USAGE } from '../../models/model-usage.ts';
import { costOf } from '../../models/price-model.ts';
import { PROVIDERS } from '../../models/providers.ts';
import { readyModel } from '../../models/ready-model.ts';
import type { Spending } from '../../models/spending.ts';
import type { CountTokens } from '../../models/token-counter.ts';
import { CostLimitError } from '../../models/with-spending.ts';
import type { Log } from '../../shared/log.ts';
import { type RetryPolicy, startDeadline } from '../../shared/retry.ts';
import type { Wording, WordingKind } from './wording.ts';
import type { WordingMaterial } from './wording-material.ts';
import { wordingQuestion } from './wording-question.ts';

/** Who words what code found out, and by which rules. */
export interface Writers {
  readonly engines: readonly EngineSetup<{ readonly judge: ChatModel }>[];
  readonly deadlineMs: number;
  readonly maxPromptTokens: number;
  readonly countTokens: CountTokens;
  readonly retries: RetryPolicy;
  readonly prices: ModelPrices;
  readonly spending: Spending;
  readonly health: EngineHealth;
  readonly log: Log;
}

export interface WordingReport {
  /** Undefined where no model gave words that are founded. */
  readonly wording: Wording | undefined;
  /** Name of the model that did. */
  readonly model: string | undefined;
  /** Why there is none, or which model stood in; a sentence each. */
  readonly notes: readonly string[];
  readonly usage: ModelUsage;
  /** Why there are no words, where there are none: models failed, or the limit of cost is reached. */
  readonly failure?: 'model' | 'cost';
}

/** Times that the excerpts are halved until a prompt fits. */
const MAX_HALVINGS = 5;

/**
 * Asks models to word a failure, one engine after the other. Without words the facts stand alone, and `notes` say why; throws
 * nothing that a service does. `materialOf` gives the material with excerpts of at most so many characters.
 */
export async function askForWording(
  kind: WordingKind,
  { materialOf, maxChars }: { readonly materialOf: (maxChars: number) => WordingMaterial; readonly maxChars: number },
  writers: Writers,
): Promise<WordingReport> {
  const notes: string[] = [];
  let usage = NO_USAGE;
  let name: string | undefined;
  const { engines, health, prices, countTokens, log } = writers;
  const fitInto = (maxTokens: number) => {
    let question = wordingQuestion(kind, { material: materialOf(maxChars), countTokens });
    for (let halving = 1; halving <= MAX_HALVINGS && question.prompt.promptTokens > maxTokens; halving++) {
      question = wordingQuestion(kind, { material: materialOf(maxChars / 2 ** halving), countTokens });
    }
    return question;
  };
  try {
    const heard = await hearEngines({
      engines,
      deadline: startDeadline(writers.deadlineMs),
      health,
      ask: ({ judge }, { engine, deadline }) => {
        const question = fitInto(
          Math.min(writers.maxPromptTokens, judge.limits.maxPromptTokens ?? Number.POSITIVE_INFINITY),
        );
        log.debug(`Asking ${judge.name} for words: ${question.prompt.promptTokens} tokens.`);
        const model = readyModel(judge, { ...writers, deadline, isAlive: () => health.isAlive(engine) });
        return ask(model, question, {
          recall: () => undefined,
          onCall({ model, answer }) {
            const { promptTokens, completionTokens } = answer;
            const cost = costOf({ ...answer, model: model.name }, prices);
            usage = addUsage(usage, { calls: 1, promptTokens, completionTokens, cost });
            name = model.name;
          },
        });
      },
      answeredNow: () => true,
      onStandIn: (sentence) => notes.push(sentence),
      onFailed(error, next) {
        const instead = next === undefined ? 'The facts stand alone' : `Asking ${PROVIDERS[next].title} instead`;
        notes.push(`${error.message} ${instead}.`);
      },
    });
    if (heard === undefined) return { wording: undefined, model: undefined, notes, usage, failure: 'model' };
    return { wording: heard.answer, model: name, notes, usage };
  } catch (error) {
    if (!(error instanceof CostLimitError)) throw error;
    notes.push('No model was asked: the limit of max_cost is reached. The facts stand alone.');
    return { wording: undefined, model: undefined, notes, usage, failure: 'cost' };
  }
}
