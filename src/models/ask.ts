import { ServiceError } from '../shared/errors.ts';
import type { ChatAnswer, ChatFinish, ChatRequest } from './chat-model.ts';
import type { PatientModel } from './patient-model.ts';
import { PROVIDERS } from './providers.ts';

/** A finished question to a model, and how its answer is read. */
export interface Question<Answer> {
  /** What it is about, in the asker's words, for recordings. */
  readonly purpose: string;
  readonly request: ChatRequest;
  /** Undefined for a text that is no answer. */
  readonly read: (text: string) => Answer | undefined;
}

/** One answer of a model, with everything that led to it. */
export interface ModelCall {
  readonly purpose: string;
  readonly model: PatientModel;
  readonly request: ChatRequest;
  readonly answer: ChatAnswer;
  /** Whether the answer is one that was kept. */
  readonly isRecalled: boolean;
}

export interface Asking {
  /** An answer that was kept from before: such a question is not asked again. */
  readonly recall: (question: { readonly model: string; readonly request: ChatRequest }) => ChatAnswer | undefined;
  /** Told of every answer that arrives, whether it can be read or not. */
  readonly onCall: (call: ModelCall) => void;
}

const REPAIR = 'Your last answer was not the JSON object that was asked for. Write nothing but that object.';

/**
 * Asks one question of a model and reads the answer; an answer that cannot be read gets one more try, told what was wrong.
 * Throws what the model throws, and ServiceError where it refused, cut the answer off, or twice answered nothing that can be
 * read.
 */
export async function ask<Answer>(
  model: PatientModel,
  { purpose, request, read }: Question<Answer>,
  { recall, onCall }: Asking,
): Promise<Answer> {
  const requests = [request, { ...request, user: `${request.user}\n\n${REPAIR}` }];
  const kept = requests.map((one) => recall({ model: model.name, request: one }));
  // Kept answers of which none can be read would fail for ever: it is asked again.
  const isKept = kept.some((answer) => answer !== undefined && read(answer.text) !== undefined);
  for (const [at, one] of requests.entries()) {
    const recalled = isKept ? kept[at] : undefined;
    const answer = recalled ?? (await model.answer(one));
    onCall({ purpose, model, request: one, answer, isRecalled: recalled !== undefined });
    const fault = FAULTS[answer.finish]?.(one);
    if (fault !== undefined) throw unusable(model, fault);
    const found = read(answer.text);
    if (found !== undefined) return found;
  }
  throw unusable(model, 'answered twice without the JSON it was asked for');
}

const FAULTS: Readonly<Record<ChatFinish, ((request: ChatRequest) => string) | undefined>> = {
  done: undefined,
  length: ({ maxOutputTokens }) =>
    `did not finish its answer within ${maxOutputTokens} tokens (finish reason "length")`,
  refusal: () => 'refused to answer',
  blocked: () => "did not answer: its provider's safety filter stepped in",
  empty: () => 'gave an empty answer',
};

function unusable({ name, engine }: PatientModel, what: string): ServiceError {
  const service = PROVIDERS[engine].title;
  return new ServiceError(`The model ${JSON.stringify(name)} ${what}.`, { service, retryable: false });
}
