import { ServiceError } from '../shared/errors.ts';
import type { DecisionAnswer, DecisionRequest, Decisions } from './decision-model.ts';
import type { DecisionCall } from './model-call.ts';
import type { PatientDecisionModel } from './patient-model.ts';
import { PROVIDERS } from './providers.ts';
import { QuestionError } from './question-error.ts';

export interface AskingDecisions {
  /** Answers that were kept from before: such a request is not sent again. */
  readonly recallDecisions: (asked: {
    readonly model: string;
    readonly request: DecisionRequest;
  }) => Decisions | undefined;
  /** Told of every answer that arrives, whether it can be read or not. */
  readonly onCall: (call: DecisionCall) => void;
}

/**
 * Asks a model all questions of a request: an answer for each, of which one at least is a probability. Throws what the model
 * throws, QuestionError where it refused all that it answered, and ServiceError where nothing can be read.
 */
export async function askDecisions(
  model: PatientDecisionModel,
  request: DecisionRequest,
  asking: AskingDecisions,
): Promise<readonly DecisionAnswer[]> {
  const kept = asking.recallDecisions({ model: model.name, request });
  // Kept answers of which none can be read would fail for ever: it is asked again.
  const recalled = kept?.answers.some(isProbability) ? kept : undefined;
  const answer = recalled ?? (await model.answer(request));
  asking.onCall({ kind: 'decisions', model, request, answer, isRecalled: recalled !== undefined });
  const { answers } = answer;
  if (answers.some(isProbability)) return answers;
  const facts = { service: PROVIDERS[model.engine].title, retryable: false };
  const name = JSON.stringify(model.name);
  if (answers.some(({ kind }) => kind === 'refusal')) {
    throw new QuestionError(`The model ${name} refused to answer.`, facts);
  }
  throw new ServiceError(
    `The model ${name} answered ${request.questions.length} questions without one probability that can be read.`,
    facts,
  );
}

function isProbability({ kind }: DecisionAnswer): boolean {
  return kind === 'predicate' || kind === 'choice';
}
