import type { ChatCompletionCreateParamsNonStreaming } from 'openai/resources/chat/completions';
import type { ServiceError } from '../../shared/errors.ts';
import type { ChatAnswer, ChatFinish, ChatModel, ChatRequest } from '../../verdict/chat-model.ts';
import { toJsonSchema } from '../../verdict/to-json-schema.ts';
import { type ModelEndpoint, modelFailure } from '../models/model-failure.ts';
import { createOpenAIClient, OPENAI_BASE_URL } from './create-openai-client.ts';
import { type Dialect, firstDialect, nextDialect } from './dialect.ts';
import { OPENAI_LIMITS } from './openai-limits.ts';
import { type Completion, completionSchema } from './schema.ts';
import { isRefused, toServiceError } from './to-service-error.ts';

export interface OpenAIModelOptions {
  /** Base model or fine-tuned `ft:…`. */
  readonly model: string;
  /** Servers of others may need none. */
  readonly apiKey?: string | undefined;
  /** Of a server that speaks OpenAI's API, `/v1` included; OpenAI's own where absent. */
  readonly baseUrl?: string | undefined;
}

/** A model behind OpenAI's chat completions API, at OpenAI or at any server that speaks it (Ollama, vLLM). */
export function createOpenAIModel(options: OpenAIModelOptions): ChatModel {
  const { model, apiKey, baseUrl } = options;
  const endpoint: ModelEndpoint = { engine: 'openai', model, baseUrl, apiKey };
  const client = createOpenAIClient(options);
  const first = firstDialect(baseUrl === undefined || baseUrl === OPENAI_BASE_URL);
  let known = first;

  async function answer(request: ChatRequest, signal: AbortSignal): Promise<ChatAnswer> {
    for (let dialect = known; ; ) {
      try {
        const body = toBody(request, { model, dialect });
        const completion = await client.chat.completions.create(body, { signal });
        const read = readCompletion(completion, endpoint);
        known = dialect;
        return read;
      } catch (error) {
        const next = isRefused(error) ? nextDialect(dialect, error.message, first) : undefined;
        if (next === undefined) throw toServiceError(error, { endpoint, signal });
        dialect = next;
      }
    }
  }

  return { engine: 'openai', name: model, limits: OPENAI_LIMITS, answer };
}

function toBody(
  { system, user, schema, maxOutputTokens }: ChatRequest,
  { model, dialect }: { readonly model: string; readonly dialect: Dialect },
): ChatCompletionCreateParamsNonStreaming {
  const formats = {
    schema: { type: 'json_schema', json_schema: { name: schema.name, strict: true, schema: toJsonSchema(schema) } },
    json: { type: 'json_object' },
    text: undefined,
  } as const;
  const format = formats[dialect.format];
  return {
    model,
    messages: [
      { role: 'system', content: system },
      { role: 'user', content: user },
    ],
    [dialect.tokensField]: maxOutputTokens,
    ...(dialect.hasTemperature ? { temperature: 0 } : {}),
    ...(format === undefined ? {} : { response_format: format }),
  };
}

function readCompletion(completion: unknown, endpoint: ModelEndpoint): ChatAnswer {
  const parsed = completionSchema.safeParse(completion);
  if (!parsed.success) throw notACompletion(completion, { endpoint, cause: parsed.error });
  const { choices, usage } = parsed.data;
  return {
    text: choices[0]?.message?.content ?? '',
    finish: readFinish(choices[0]),
    promptTokens: usage?.prompt_tokens ?? 0,
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
