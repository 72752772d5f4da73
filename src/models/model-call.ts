import type { ChatAnswer, ChatRequest } from './chat-model.ts';
import type { DecisionRequest, Decisions } from './decision-model.ts';
import type { PatientService } from './service-model.ts';

/** One answer of a model, with everything that led to it. */
export type ModelCall = ChatCall | DecisionCall;

interface Call {
  readonly model: Pick<PatientService<never, never>, 'engine' | 'name'>;
  /** Whether the answer is one that was kept. */
  readonly isRecalled: boolean;
}

export interface ChatCall extends Call {
  readonly kind: 'chat';
  /** What it is about, in the asker's words, for recordings. */
  readonly purpose: string;
  readonly request: ChatRequest;
  readonly answer: ChatAnswer;
}

export interface DecisionCall extends Call {
  readonly kind: 'decisions';
  readonly request: DecisionRequest;
  readonly answer: Decisions;
}
