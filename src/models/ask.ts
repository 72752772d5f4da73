import { ServiceError } from '../shared/errors.ts';
import type { ChatAnswer, ChatFinish, ChatPrompt } from './chat-model.ts';
import { endsInObject } from './extract-json.ts';
import type { ChatCall } from './model-call.ts';
import type { PatientModel } from './patient-model.ts';
import { PROVIDERS } from './providers.ts';
import { QuestionError } from './question-error.ts';

/** A finished question to a model, and how its answer is read. */
export interface Question<Answer> {
  /** What it is about, in the asker's words, for recordings. */
  readonly purpose: string;
  readonly prompt: ChatPrompt;
  /** Undefined for a text that is no answer. */
  readonly read: (text: string) => Promise<Answer | undefined>;
}

export interface Asking {
  /** An answer that was kept from before: such a question is not asked again. */
  readonly recall: (question: { readonly model: string; readonly prompt: ChatPrompt }) => ChatAnswer | undefined;
  /** Told of every answer that arrives, whether it can be read or not. */
  readonly onCall: (call: ChatCall) => void;
}

const REPAIR = 'Your last answer was not the JSON object that was asked for. Write nothing but that object.';

/**
 * Asks one question of a model and reads the answer; an answer that cannot be read gets one more try, told what was wrong, and
 * one that its thoughts left no room for gets one with more room or fewer thoughts, where the model has them.
 * Throws what the model throws, QuestionError where it refused or a filter stepped in, and ServiceError where it cut the answer
 * off, or twice answered nothing that can be read.
 */
export async function ask<Answer>(model: PatientModel, question: Question<Answer>, asking: Asking): Promise<Answer> {
  const { prompt } = question;
  const prompts = [prompt, { ...prompt, user: `${prompt.user}\n\n${REPAIR}` }];
  const kept = prompts.map((one) => asking.recall({ model: model.name, prompt: one }));
  // Kept answers of which none can be read would fail for ever: it is asked again.
  const isKept = (await Promise.all(kept.map((answer) => answer && question.read(answer.text)))).some(Boolean);
  let mayWiden = true;
  for (let at = 0; at < prompts.length; ) {
    const recalled = isKept ? kept[at] : undefined;
    const request = { ...(prompts[at] as ChatPrompt), maxOutputTokens: model.room.tokens() };
    const answer = recalled ?? (await model.answer(request));
    const isRecalled = recalled !== undefined;
    asking.onCall({ kind: 'chat', purpose: question.purpose, model, request, answer, isRecalled });
    const found = isWhole(answer) ? await question.read(answer.text) : undefined;
    if (found !== undefined) return found;
    // The service may have allowed less than was asked for.
    const maxOutputTokens = Math.min(request.maxOutputTokens, model.room.tokens());
    const fault = FAULTS[answer.finish]?.(maxOutputTokens, answer);
    if (fault === undefined) at++;
    else if (mayWiden && LEFT_NO_ROOM.includes(answer.finish) && model.room.widen(request.maxOutputTokens)) {
      mayWiden = false;
    } else throw unusable(model, fault, ABOUT_QUESTION.includes(answer.finish));
  }
  throw unusable(model, 'answered twice without the JSON it was asked for');
}

/** An answer that is too long by itself would be too long again. */
const LEFT_NO_ROOM: readonly ChatFinish[] = ['no-room', 'only-thoughts'];
const CUT_OFF: readonly ChatFinish[] = ['length', 'no-room'];

/** Some models end their answer, and then write blanks until they are stopped. */
function isWhole({ finish, text }: ChatAnswer): boolean {
  return finish === 'done' || (CUT_OFF.includes(finish) && endsInObject(text));
}

type Fault = (maxOutputTokens: number, answer: ChatAnswer) => string;

const FAULTS: Readonly<Record<ChatFinish, Fault | undefined>> = {
  done: undefined,
  length: (maxOutputTokens) => `did not finish its answer within ${maxOutputTokens} tokens (finish reason "length")`,
  'no-room': (maxOutputTokens) =>
    `thought for so long that it did not finish its answer within ${maxOutputTokens} tokens. Raise models.max_output_tokens, or set models.thinking to least`,
  'only-thoughts': () => 'thought, and then gave no answer. Set models.thinking to least, or name another model',
  refusal: () => 'refused to answer',
  blocked: () => "did not answer: its provider's safety filter stepped in",
  empty: () => 'gave an empty answer',
  failed: (_maxOutputTokens, { problem = 'no reason given' }) => `broke off its answer: ${problem}`,
};

const ABOUT_QUESTION: readonly ChatFinish[] = ['refusal', 'blocked'];

function unusable({ name, engine }: PatientModel, what: string, isAboutQuestion = false): ServiceError {
  const facts = { service: PROVIDERS[engine].title, retryable: false };
  const message = `The model ${JSON.stringify(name)} ${what}.`;
  return isAboutQuestion ? new QuestionError(message, facts) : new ServiceError(message, facts);
}
