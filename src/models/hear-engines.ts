import { ServiceError } from '../shared/errors.ts';
import { type Deadline, startDeadline } from '../shared/retry.ts';
import type { EngineHealth } from './engine-health.ts';
import { ModelGoneError } from './model-gone-error.ts';
import type { ProviderId } from './providers.ts';
import { QuestionError } from './question-error.ts';
import { ProviderDeadError } from './while-alive.ts';
import { CostLimitError } from './with-spending.ts';

/** An engine with what makes its models ready. */
export interface EngineSetup<Models> {
  readonly engine: ProviderId;
  open(): Promise<Models>;
  /** Goes on to another model after one that the service does not have; false where there is none to go on to. */
  fallBack?(gone: ModelGoneError): boolean;
  /** One sentence on which model is asked in place of which; undefined as long as the first one is. */
  standIn?(): string | undefined;
}

/** One question's turn with all engines. */
export interface EngineTurn<Models, Answer> {
  /** In the order in which they are asked; a later one only where those before it failed. */
  readonly engines: readonly EngineSetup<Models>[];
  /** For all of them together. */
  readonly deadline: Deadline;
  readonly health: EngineHealth;
  readonly ask: (
    models: Models,
    asked: { readonly engine: ProviderId; readonly deadline: Deadline },
  ) => Promise<Answer>;
  /** Whether the engine itself answered: what was kept from before says nothing of how it is now. */
  readonly answeredNow: (engine: ProviderId) => boolean;
  /** Told of each engine that failed, with the one that is asked instead. */
  readonly onFailed: (error: ServiceError, next: ProviderId | undefined) => void;
  readonly onStandIn: (sentence: string) => void;
}

/**
 * Asks one engine after the other until one answers; undefined where none does. Throws CostLimitError, and what is no fault of
 * a service.
 */
export async function hearEngines<Models, Answer>(
  turn: EngineTurn<Models, Answer>,
): Promise<{ readonly engine: ProviderId; readonly answer: Answer } | undefined> {
  const { engines, health } = turn;
  for (const [index, setup] of engines.entries()) {
    const { engine } = setup;
    try {
      const answer = await hear(setup, turn, engines.length - index);
      const standIn = setup.standIn?.();
      if (standIn !== undefined) turn.onStandIn(standIn);
      if (turn.answeredNow(engine)) health.answered(engine);
      return { engine, answer };
    } catch (error) {
      if (error instanceof CostLimitError || !(error instanceof ServiceError)) throw error;
      if (!saysNothingOfHealth(error)) health.failed(engine, error);
      turn.onFailed(error, engines[index + 1]?.engine);
    }
  }
  return undefined;
}

/** Else a few questions that a filter stops would end all others. */
function saysNothingOfHealth(error: ServiceError): boolean {
  return error instanceof ProviderDeadError || error instanceof QuestionError;
}

/** An engine with others behind it leaves them their share of the time. */
async function hear<Models, Answer>(
  setup: EngineSetup<Models>,
  turn: EngineTurn<Models, Answer>,
  enginesLeft: number,
): Promise<Answer> {
  const deadline = startDeadline(turn.deadline.remainingMs() / enginesLeft, turn.deadline);
  for (;;) {
    try {
      return await turn.ask(await setup.open(), { engine: setup.engine, deadline });
    } catch (error) {
      if (!(error instanceof ModelGoneError) || setup.fallBack?.(error) !== true) throw error;
    }
  }
}
