import type { ChatCompletionCreateParamsNonStreaming } from 'openai/resources/chat/completions';
import type { ReasoningEffort } from 'openai/resources/shared';
import type { ChatAnswer, ChatFinish, ChatModel, ChatRequest } from '../../models/chat-model.ts';
import { type Day, toDay } from '../../models/day.ts';
import { findModel } from '../../models/find-model.ts';
import type { Thinking } from '../../models/model-facts.ts';
import { type RequestSettings, toRequestSettings } from '../../models/request-settings.ts';
import { toJsonSchema } from '../../models/to-json-schema.ts';
import type { ServiceError } from '../../shared/errors.ts';
import { type ModelEndpoint, modelFailure } from '../models/model-failure.ts';
import type { PartName } from '../models/refusal.ts';
import { createRequestForms, type RequestForm } from '../models/request-forms.ts';
import { createOpenAIClient, OPENAI_BASE_URL } from './create-openai-client.ts';
import { OPENAI_MAX_ENUM_VALUES } from './openai-limits.ts';
import { type Completion, completionSchema } from './schema.ts';
import { isRefused, toRefusal, toServiceError } from './to-service-error.ts';

export interface OpenAIModelOptions {
  /** Base model or fine-tuned `ft:…`. */
  readonly model: string;
  /** Other servers may need none. */
  readonly apiKey?: string | undefined;
  /** Of a server that speaks OpenAI's API, `/v1` included; OpenAI's own where absent. */
  readonly baseUrl?: string | undefined;
  /** Decides which facts of the model hold. */
  readonly today?: Day;
}

/** What may be at fault where a server does not say what is; every server has one name of the limit that it knows. */
const SUSPECTS = ['thinking', 'caching', 'temperature'] as const;

/** A model behind OpenAI's chat completions API, at OpenAI or at any server that speaks it (Ollama, vLLM). */
export function createOpenAIModel(options: OpenAIModelOptions): ChatModel {
  const { model, apiKey, baseUrl, today = toDay(new Date()) } = options;
  const endpoint: ModelEndpoint = { engine: 'openai', model, baseUrl, apiKey };
  const client = createOpenAIClient(options);
  const facts = findModel(model, today);
  const settings = toRequestSettings(facts);
  // Other servers, with other models, have known the old name for longer.
  const isOpenAIs = facts !== undefined || baseUrl === undefined || baseUrl === OPENAI_BASE_URL;
  const limitNames = isOpenAIs ? NEW_NAME_FIRST : OLD_NAME_FIRST;
  const forms = createRequestForms({ first: firstForm(settings), suspects: SUSPECTS });

  async function answer(request: ChatRequest, signal: AbortSignal): Promise<ChatAnswer> {
    for (const search = forms.start(); ; ) {
      try {
        const body = toBody(request, { model, settings, form: search.form, limitNames });
        const completion = await client.chat.completions.create(body, { signal });
        const read = readCompletion(completion, endpoint);
        search.taken();
        return read;
      } catch (error) {
        if (!isRefused(error) || !search.refused(toRefusal(error))) throw toServiceError(error, { endpoint, signal });
      }
    }
  }

  return {
    engine: 'openai',
    name: model,
    limits: { maxEnumValues: OPENAI_MAX_ENUM_VALUES, maxPromptTokens: settings.maxPromptTokens },
    answer,
  };
}

type LimitName = 'max_completion_tokens' | 'max_tokens';
const NEW_NAME_FIRST = ['max_completion_tokens', 'max_tokens'] as const;
const OLD_NAME_FIRST = ['max_tokens', 'max_completion_tokens'] as const;

function firstForm({ takesSchema, hasTemperature, thinking, refusesCache }: RequestSettings): RequestForm {
  const parts = new Set<PartName>(['tokenLimit']);
  if (thinking.kind !== 'none') parts.add('thinking');
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
  { system, user, schema, maxOutputTokens }: ChatRequest,
  { model, settings, form, limitNames }: Asked,
): ChatCompletionCreateParamsNonStreaming {
  const { format, parts } = form;
  const formats = {
    schema: { type: 'json_schema', json_schema: { name: schema.name, strict: true, schema: toJsonSchema(schema) } },
    json: { type: 'json_object' },
    text: undefined,
  } as const;
  return {
    model,
    messages: [
      { role: 'system', content: system },
      { role: 'user', content: user },
    ],
    [limitNames[parts.has('tokenLimit') ? 0 : 1]]: maxOutputTokens,
    ...(parts.has('temperature') ? { temperature: 0 } : {}),
    ...(parts.has('thinking') ? toEffort(settings.thinking) : {}),
    // Without a breakpoint of ours nothing is written: https://developers.openai.com/api/docs/guides/prompt-caching
    ...(parts.has('caching') ? { prompt_cache_options: { mode: 'explicit' } } : {}),
    ...(formats[format] === undefined ? {} : { response_format: formats[format] }),
  };
}

/** As few thoughts as the model can do with: to choose from a list needs none. */
function toEffort(thinking: Thinking): { readonly reasoning_effort?: ReasoningEffort } {
  return thinking.kind === 'effort' ? { reasoning_effort: thinking.levels[0] as ReasoningEffort } : {};
}

function readCompletion(completion: unknown, endpoint: ModelEndpoint): ChatAnswer {
  const parsed = completionSchema.safeParse(completion);
  if (!parsed.success) throw notACompletion(completion, { endpoint, cause: parsed.error });
  const { choices, usage } = parsed.data;
  const cachedTokens = usage?.prompt_tokens_details?.cached_tokens ?? 0;
  const cacheWriteTokens = usage?.prompt_tokens_details?.cache_write_tokens ?? 0;
  return {
    text: choices[0]?.message?.content ?? '',
    finish: readFinish(choices[0]),
    promptTokens: usage?.prompt_tokens ?? 0,
    ...(cachedTokens === 0 ? {} : { cachedTokens }),
    ...(cacheWriteTokens === 0 ? {} : { cacheWriteTokens }),
    completionTokens: usage?.completion_tokens ?? 0,
  };
}

function notACompletion(
  answer: unknown,
  { endpoint, cause }: { readonly endpoint: ModelEndpoint; readonly cause: unknown },
): ServiceError {
  const said = typeof answer === 'string' ? answer : (JSON.stringify(answer) ?? 'nothing');
  return modelFailure(endpoint, { status: 200, said, cause });
}

function readFinish(choice: Completion['choices'][number] | undefined): ChatFinish {
  if (choice?.message?.refusal) return 'refusal';
  if (choice?.finish_reason === 'content_filter') return 'blocked';
  if (choice?.finish_reason === 'length') return 'length';
  return choice?.message?.content?.trim() ? 'done' : 'empty';
}
