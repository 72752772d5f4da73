import type { DecisionCreateParams } from 'openai/resources/decisions';
import { createAnswerRoom } from '../../models/answer-room.ts';
import { type Day, toDay } from '../../models/day.ts';
import type { DecisionModel, DecisionQuestion, DecisionRequest, Decisions } from '../../models/decision-model.ts';
import { findModel } from '../../models/find-model.ts';
import { toRequestSettings } from '../../models/request-settings.ts';
import { ErrorInAnswer } from '../models/error-in-answer.ts';
import type { ModelEndpoint } from '../models/model-endpoint.ts';
import { modelFailure } from '../models/model-failure.ts';
import type { PartName } from '../models/refusal.ts';
import { createRequestForms } from '../models/request-forms.ts';
import { createOpenAIClient, type OpenAIAccess } from './create-openai-client.ts';
import { questionName, readDecisions } from './read-decisions.ts';
import { toRefusal, toServiceError } from './to-service-error.ts';

export interface OpenAIDecisionModelOptions extends OpenAIAccess {
  readonly model: string;
  /** Decides which facts of the model hold. */
  readonly today?: Day;
}

/** DecisionCreateParams in resources/decisions.d.ts of the openai SDK 7.59. */
const MAX_QUESTIONS = 400;
const MAX_CHOICES = 255;
const NO_OUTPUT_TOKENS = 0;

/** A model behind OpenAI's Decisions API (beta), at OpenAI or at any server that speaks it. */
export function createOpenAIDecisionModel(options: OpenAIDecisionModelOptions): DecisionModel {
  const { model, apiKey, baseUrl, today = toDay(new Date()) } = options;
  const endpoint: ModelEndpoint = {
    engine: 'openai',
    model,
    baseUrl,
    apiKey,
    pathAdvice: 'It may not have the Decisions API: set models.openai_api to chat, or check openai_base_url',
  };
  const client = createOpenAIClient(options, model);
  const settings = toRequestSettings(findModel(model, today), { engine: 'openai' });
  const parts = new Set<PartName>(['systemRole']);
  if (settings.refusesCache) parts.add('caching');
  const forms = createRequestForms({
    first: { format: 'text', parts },
    suspects: ['caching'],
    room: createAnswerRoom(),
  });

  async function answer(request: DecisionRequest, signal: AbortSignal): Promise<Decisions> {
    for (const search = forms.start(NO_OUTPUT_TOKENS); ; ) {
      try {
        const body = toBody(request, { model, parts: search.form.parts });
        const read = toDecisions(await client.decisions.create(body, { signal }), request.questions);
        search.taken();
        return read;
      } catch (error) {
        const refusal = toRefusal(error);
        if (refusal === undefined || !search.refused(refusal)) throw toServiceError(error, { endpoint, signal });
      }
    }
  }

  /** Throws what a server failed with under a status of success. */
  function toDecisions(body: unknown, questions: readonly DecisionQuestion[]): Decisions {
    const read = readDecisions(body, questions);
    switch (read.kind) {
      case 'answer':
        return read.answer;
      case 'error':
        throw new ErrorInAnswer(read.body);
      case 'other':
        throw modelFailure(endpoint, { status: 200, said: '', cause: read.cause });
    }
  }

  return {
    engine: 'openai',
    name: model,
    limits: {
      maxQuestions: MAX_QUESTIONS,
      maxChoices: MAX_CHOICES,
      maxPromptTokens: settings.maxPromptTokens,
    },
    answer,
  };
}

function toBody(
  { system, user, questions }: DecisionRequest,
  { model, parts }: { readonly model: string; readonly parts: ReadonlySet<PartName> },
): DecisionCreateParams {
  return {
    model,
    input: parts.has('systemRole')
      ? [
          { role: 'system', content: system },
          { role: 'user', content: user },
        ]
      : [{ role: 'user', content: `${system}\n\n${user}` }],
    questions: questions.map(toQuestion),
    // Without a breakpoint of ours nothing is written, as no prompt comes twice.
    ...(parts.has('caching') ? { prompt_cache_options: { mode: 'explicit' } } : {}),
  };
}

function toQuestion(question: DecisionQuestion, at: number): DecisionCreateParams['questions'][number] {
  const { kind, statement: instructions } = question;
  const name = questionName(at);
  if (kind === 'predicate') return { type: 'predicate', name, instructions };
  const choices = question.values.map(({ name: value, description }) => ({
    value,
    ...(description === '' ? {} : { description }),
  }));
  return { type: 'choice', name, instructions, choices };
}
