import OpenAI from 'openai';
import type { ChatCompletionCreateParamsNonStreaming } from 'openai/resources/chat/completions';
import { ServiceError } from '../../shared/errors.ts';
import { readRetryAfterMs } from '../../shared/retry-after.ts';
import type { ChatAnswer, ChatFinish, ChatModel, ChatRequest } from '../../verdict/chat-model.ts';
import { toJsonSchema } from '../../verdict/to-json-schema.ts';
import { type ModelEndpoint, modelFailure } from '../models/model-failure.ts';
import { type Dialect, firstDialect, nextDialect } from './dialect.ts';
import { type Completion, completionSchema } from './schema.ts';

export interface OpenAIModelOptions {
  /** Base model or fine-tuned `ft:…`. */
  readonly model: string;
  /** Servers of others may need none. */
  readonly apiKey?: string | undefined;
  /** Of a server that speaks OpenAI's API, `/v1` included; OpenAI's own where absent. */
  readonly baseUrl?: string | undefined;
}

export const OPENAI_BASE_URL = 'https://api.openai.com/v1';
/** The SDK insists on a key; this one is never sent. */
const NO_KEY = 'none';
/** https://platform.openai.com/docs/guides/structured-outputs#limitations-on-enum-size */
const MAX_ENUM_VALUES = 1000;
const REFUSED_REQUESTS: readonly (number | undefined)[] = [400, 422];

/** A model behind OpenAI's chat completions API, at OpenAI or at any server that speaks it (Ollama, vLLM). */
export function createOpenAIModel(options: OpenAIModelOptions): ChatModel {
  const { model, apiKey, baseUrl } = options;
  const endpoint: ModelEndpoint = { engine: 'openai', model, baseUrl, apiKey };
  const client = createClient(options);
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

  return { engine: 'openai', name: model, limits: { maxEnumValues: MAX_ENUM_VALUES }, answer };
}

/** Without the SDK's own retries, log and key for administrators. */
function createClient({ apiKey, baseUrl }: OpenAIModelOptions): OpenAI {
  return new OpenAI({
    apiKey: apiKey ?? NO_KEY,
    adminAPIKey: null,
    baseURL: baseUrl ?? OPENAI_BASE_URL,
    maxRetries: 0,
    logLevel: 'off',
    ...(apiKey === undefined ? { defaultHeaders: { authorization: null } } : {}),
  });
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

function isRefused(error: unknown): error is InstanceType<typeof OpenAI.APIError> {
  return error instanceof OpenAI.APIError && REFUSED_REQUESTS.includes(error.status);
}

function toServiceError(
  error: unknown,
  { endpoint, signal }: { readonly endpoint: ModelEndpoint; readonly signal: AbortSignal },
): unknown {
  if (error instanceof ServiceError) return error;
  const cause = error;
  const said = rootMessage(error);
  if (signal.aborted) return modelFailure(endpoint, { said, isTimeout: true, cause });
  if (error instanceof OpenAI.APIError && error.status !== undefined) {
    const headers: Headers | undefined = error.headers;
    const retryAfterMs = readRetryAfterMs((name) => headers?.get(name));
    return modelFailure(endpoint, { status: error.status, said: withoutStatus(error), retryAfterMs, cause });
  }
  // JSON that breaks off: the status was good, or the SDK would have thrown its own error.
  if (error instanceof SyntaxError) return modelFailure(endpoint, { status: 200, said, cause });
  return modelFailure(endpoint, { said, cause });
}

function withoutStatus({ message, code }: InstanceType<typeof OpenAI.APIError>): string {
  const said = message.replace(/^\d{3} /, '');
  return code ? `${said} (${code})` : said;
}

/** The SDK says "Connection error."; what lies below it says more. */
function rootMessage(error: unknown): string {
  let current = error;
  while (current instanceof Error && current.cause instanceof Error) current = current.cause;
  return current instanceof Error ? current.message : String(current);
}
