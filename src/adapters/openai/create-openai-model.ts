import type {
  ChatCompletionCreateParamsNonStreaming,
  ChatCompletionMessageParam,
} from 'openai/resources/chat/completions';
import type { ReasoningEffort } from 'openai/resources/shared';
import { createAnswerRoom } from '../../models/answer-room.ts';
import type { ChatAnswer, ChatModel, ChatRequest } from '../../models/chat-model.ts';
import { type Day, toDay } from '../../models/day.ts';
import { findModel } from '../../models/find-model.ts';
import { type RequestSettings, toRequestSettings } from '../../models/request-settings.ts';
import type { ThinkingChoice } from '../../models/thinking-order.ts';
import { toJsonSchema } from '../../models/to-json-schema.ts';
import { ErrorInAnswer } from '../models/error-in-answer.ts';
import type { ModelEndpoint } from '../models/model-endpoint.ts';
import { modelFailure, quoteService } from '../models/model-failure.ts';
import type { PartName } from '../models/refusal.ts';
import { createRequestForms, type RequestForm } from '../models/request-forms.ts';
import { createOpenAIClient } from './create-openai-client.ts';
import { OPENAI_BASE_URL } from './openai-address.ts';
import { OPENAI_MAX_ENUM_VALUES } from './openai-limits.ts';
import { readCompletion } from './read-completion.ts';
import { toRefusal, toServiceError } from './to-service-error.ts';

export interface OpenAIModelOptions {
  /** Base model or fine-tuned `ft:…`; at Azure the name of its deployment. */
  readonly model: string;
  /** Other servers may need none. */
  readonly apiKey?: string | undefined;
  /** Of a server that speaks OpenAI's API, `/v1` included; OpenAI's own where absent. */
  readonly baseUrl?: string | undefined;
  /** Decides which facts of the model hold. */
  readonly today?: Day;
  /** The most tokens of an answer; adapts to the model where absent. */
  readonly maxOutputTokens?: number | undefined;
  readonly thinking?: ThinkingChoice | undefined;
}

/** What may be at fault where a server does not say what is; every server has one name of the limit that it knows. */
const SUSPECTS = ['thinking', 'caching', 'temperature'] as const;

/** OpenAI's models refuse the question so, once their thoughts have reached the limit. */
const NO_ROOM = /could not finish the message because max_tokens/i;
const CUT_OFF: ChatAnswer = { text: '', finish: 'no-room', promptTokens: 0, completionTokens: 0 };

/** A model behind OpenAI's chat completions API, at OpenAI or at any server that speaks it (Ollama, vLLM, Azure). */
export function createOpenAIModel(options: OpenAIModelOptions): ChatModel {
  const { model, apiKey, baseUrl, today = toDay(new Date()), thinking } = options;
  const endpoint: ModelEndpoint = { engine: 'openai', model, baseUrl, apiKey };
  const client = createOpenAIClient(options, model);
  const facts = findModel(model, today);
  const settings = toRequestSettings(facts, { engine: 'openai', thinking });
  // Other servers, with other models, have known the old name for longer.
  const isOpenAIs = facts !== undefined || baseUrl === undefined || baseUrl === OPENAI_BASE_URL;
  const limitNames = isOpenAIs ? NEW_NAME_FIRST : OLD_NAME_FIRST;
  let hasThoughts = false;
  const room = createAnswerRoom({
    chosenTokens: options.maxOutputTokens,
    mostTokens: settings.maxOutputTokens,
    thinkLess: () => hasThoughts && settings.lessThinking !== undefined && forms.add('thinking'),
  });
  const forms = createRequestForms({ first: firstForm(settings), suspects: SUSPECTS, room });

  async function answer(request: ChatRequest, signal: AbortSignal): Promise<ChatAnswer> {
    for (const search = forms.start(request.maxOutputTokens); ; ) {
      try {
        const body = toBody(request, { model, settings, form: search.form, limitNames });
        const completion = await client.chat.completions.create(body, { signal });
        const read = toAnswer(completion);
        search.taken();
        return read;
      } catch (error) {
        const refusal = toRefusal(error);
        if (refusal !== undefined && NO_ROOM.test(refusal.said)) return CUT_OFF;
        if (refusal === undefined || !search.refused(refusal)) throw toServiceError(error, { endpoint, signal });
      }
    }
  }

  /** Throws what a server failed with under a status of success. */
  function toAnswer(completion: unknown): ChatAnswer {
    const read = readCompletion(completion);
    switch (read.kind) {
      case 'answer': {
        const { problem, ...rest } = read.answer;
        hasThoughts ||= read.hasThoughts;
        return problem === undefined ? rest : { ...rest, problem: quoteService(problem, apiKey) };
      }
      case 'error':
        throw new ErrorInAnswer(read.body);
      case 'other':
        throw modelFailure(endpoint, { status: 200, said: '', cause: read.cause });
    }
  }

  return {
    engine: 'openai',
    name: model,
    limits: { maxEnumValues: OPENAI_MAX_ENUM_VALUES, maxPromptTokens: settings.maxPromptTokens },
    room,
    answer,
  };
}

type LimitName = 'max_completion_tokens' | 'max_tokens';
const NEW_NAME_FIRST = ['max_completion_tokens', 'max_tokens'] as const;
const OLD_NAME_FIRST = ['max_tokens', 'max_completion_tokens'] as const;

function firstForm({
  takesSchema,
  hasTemperature,
  thinking,
  refusesCache,
}: RequestSettings): Omit<RequestForm, 'maxOutputTokens'> {
  const parts = new Set<PartName>(['tokenLimit', 'systemRole']);
  if (thinking !== undefined) parts.add('thinking');
  if (hasTemperature) parts.add('temperature');
  if (refusesCache) parts.add('caching');
  return { format: takesSchema ? 'schema' : 'json', parts };
}

interface Asked {
  readonly model: string;
  readonly settings: RequestSettings;
  readonly form: RequestForm;
  /** The usual one and the other. */
  readonly limitNames: readonly [LimitName, LimitName];
}

function toBody(
  request: ChatRequest,
  { model, settings, form, limitNames }: Asked,
): ChatCompletionCreateParamsNonStreaming {
  const { format, parts, maxOutputTokens } = form;
  const { schema } = request;
  const formats = {
    schema: { type: 'json_schema', json_schema: { name: schema.name, strict: true, schema: toJsonSchema(schema) } },
    json: { type: 'json_object' },
    text: undefined,
  } as const;
  return {
    model,
    messages: toMessages(request, parts),
    [limitNames[parts.has('tokenLimit') ? 0 : 1]]: maxOutputTokens,
    ...(parts.has('temperature') ? { temperature: 0 } : {}),
    ...(parts.has('thinking') ? toEffort(settings) : {}),
    // Without a breakpoint of ours nothing is written: https://developers.openai.com/api/docs/guides/prompt-caching
    ...(parts.has('caching') ? { prompt_cache_options: { mode: 'explicit' } } : {}),
    ...(formats[format] === undefined ? {} : { response_format: formats[format] }),
  };
}

function toMessages({ system, user }: ChatRequest, parts: ReadonlySet<PartName>): ChatCompletionMessageParam[] {
  if (!parts.has('systemRole')) return [{ role: 'user', content: `${system}\n\n${user}` }];
  return [
    { role: 'system', content: system },
    { role: 'user', content: user },
  ];
}

function toEffort({ thinking, lessThinking }: RequestSettings): { readonly reasoning_effort?: ReasoningEffort } {
  const order = thinking ?? lessThinking;
  return order?.kind === 'effort' ? { reasoning_effort: order.level as ReasoningEffort } : {};
}
