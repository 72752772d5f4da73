import {
  type GenerateContentRequest,
  type GenerationConfig,
  type GenerativeModel,
  GoogleGenerativeAIFetchError,
  type ResponseSchema,
  SchemaType,
} from '@google/generative-ai';
import type {
  AnswerProperty,
  AnswerSchema,
  ChatAnswer,
  ChatFinish,
  ChatModel,
  ChatRequest,
} from '../../models/chat-model.ts';
import { type Day, toDay } from '../../models/day.ts';
import { findModel } from '../../models/find-model.ts';
import type { Thinking } from '../../models/model-facts.ts';
import { type RequestSettings, toRequestSettings } from '../../models/request-settings.ts';
import type { ServiceError } from '../../shared/errors.ts';
import { type ModelEndpoint, modelFailure } from '../models/model-failure.ts';
import type { PartName } from '../models/refusal.ts';
import { createRequestForms, type RequestForm } from '../models/request-forms.ts';
import { createGeminiClient, readSaid } from './create-gemini-client.ts';
import { type Content, contentSchema } from './schema.ts';

export interface GeminiModelOptions {
  readonly model: string;
  readonly apiKey: string;
  /** Of a server that speaks Gemini's API, with or without `/v1beta`; Google's own where absent. */
  readonly baseUrl?: string | undefined;
  /** Decides which facts of the model hold. */
  readonly today?: Day;
}

/** Above some hundreds the service answers that a schema has too many states. */
const MAX_ENUM_VALUES = 500;
/** The service often says no more than "invalid argument"; of what we send it is pickiest about thoughts. */
const SUSPECTS = ['thinking', 'temperature'] as const;

/** A model of Google's Gemini API. */
export function createGeminiModel(options: GeminiModelOptions): ChatModel {
  const { model: name, apiKey, baseUrl, today = toDay(new Date()) } = options;
  const endpoint: ModelEndpoint = { engine: 'gemini', model: name, baseUrl, apiKey };
  const client = createGeminiClient(endpoint);
  const settings = toRequestSettings(findModel(name, today));
  const forms = createRequestForms({ first: firstForm(settings), suspects: SUSPECTS });

  function answer(request: ChatRequest, signal: AbortSignal): Promise<ChatAnswer> {
    return client.call(signal, async (model) => {
      for (const search = forms.start(); ; ) {
        try {
          const body = toRequest(request, { settings, form: search.form });
          const read = await generate(model, { request: body, endpoint, signal });
          search.taken();
          return read;
        } catch (error) {
          if (!isRefused(error) || !search.refused({ said: readSaid(error) })) throw error;
        }
      }
    });
  }

  return {
    engine: 'gemini',
    name,
    limits: { maxEnumValues: MAX_ENUM_VALUES, maxPromptTokens: settings.maxPromptTokens },
    answer,
  };
}

/** The SDK's own time limit is not used: its timer would outlive the call. */
async function generate(
  model: GenerativeModel,
  call: { readonly request: GenerateContentRequest; readonly endpoint: ModelEndpoint; readonly signal: AbortSignal },
): Promise<ChatAnswer> {
  const { response } = await model.generateContent(call.request, { signal: call.signal });
  const parsed = contentSchema.safeParse(response);
  if (!parsed.success) throw notContent(response, { endpoint: call.endpoint, cause: parsed.error });
  const { usageMetadata } = parsed.data;
  const text = readText(parsed.data);
  const cachedTokens = usageMetadata?.cachedContentTokenCount ?? 0;
  return {
    text,
    finish: readFinish(parsed.data, text),
    promptTokens: usageMetadata?.promptTokenCount ?? 0,
    ...(cachedTokens === 0 ? {} : { cachedTokens }),
    completionTokens: (usageMetadata?.candidatesTokenCount ?? 0) + (usageMetadata?.thoughtsTokenCount ?? 0),
  };
}

function firstForm({ takesSchema, hasTemperature, thinking }: RequestSettings): RequestForm {
  const parts = new Set<PartName>();
  if (thinking.kind !== 'none') parts.add('thinking');
  if (hasTemperature) parts.add('temperature');
  return { format: takesSchema ? 'schema' : 'json', parts };
}

/** https://ai.google.dev/api/generate-content#ThinkingConfig; level and budget together are refused. */
interface ThinkingConfig {
  readonly thinkingLevel?: string;
  readonly thinkingBudget?: number;
}

function toRequest(
  { system, user, schema, maxOutputTokens }: ChatRequest,
  { settings, form }: { readonly settings: RequestSettings; readonly form: RequestForm },
): GenerateContentRequest {
  const { format, parts } = form;
  // The SDK's type is older than `thinkingConfig`, and passes it on.
  const config: GenerationConfig & { readonly thinkingConfig?: ThinkingConfig | undefined } = {
    maxOutputTokens,
    ...(parts.has('temperature') ? { temperature: 0 } : {}),
    ...(format === 'text' ? {} : { responseMimeType: 'application/json' }),
    ...(format === 'schema' ? { responseSchema: toResponseSchema(schema) } : {}),
    ...(parts.has('thinking') ? { thinkingConfig: toThinkingConfig(settings.thinking) } : {}),
  };
  return {
    systemInstruction: system,
    contents: [{ role: 'user', parts: [{ text: user }] }],
    generationConfig: config,
  };
}

/** As few thoughts as the model can do with: to choose from a list needs none. */
function toThinkingConfig(thinking: Thinking): ThinkingConfig | undefined {
  if (thinking.kind === 'level') return { thinkingLevel: thinking.levels[0] };
  return thinking.kind === 'budget' ? { thinkingBudget: thinking.minTokens } : undefined;
}

/** In the subset of OpenAPI that the service takes, https://ai.google.dev/api/caching#Schema. */
function toResponseSchema({ properties }: AnswerSchema): ResponseSchema {
  const entries = Object.entries(properties).map(([name, property]) => [name, toProperty(property)]);
  return { type: SchemaType.OBJECT, properties: Object.fromEntries(entries), required: Object.keys(properties) };
}

function toProperty(property: AnswerProperty): ResponseSchema {
  const { description } = property;
  switch (property.kind) {
    case 'yes-no':
      return { type: SchemaType.BOOLEAN, description };
    case 'text':
      return { type: SchemaType.STRING, description };
    case 'choices': {
      const items: ResponseSchema = { type: SchemaType.STRING, format: 'enum', enum: [...property.values] };
      return { type: SchemaType.ARRAY, description, items };
    }
  }
}

function readText({ candidates }: Content): string {
  const parts = candidates?.[0]?.content?.parts ?? [];
  return parts.map(({ text, thought }) => (thought === true ? '' : (text ?? ''))).join('');
}

/** https://ai.google.dev/api/generate-content#FinishReason; whatever is neither done nor length is a filter's. */
function readFinish({ candidates, promptFeedback }: Content, text: string): ChatFinish {
  if (promptFeedback?.blockReason) return 'blocked';
  const reason = candidates?.[0]?.finishReason ?? 'STOP';
  if (reason === 'MAX_TOKENS') return 'length';
  if (/SAFETY|RECITATION|BLOCKLIST|PROHIBITED|SPII/.test(reason)) return 'blocked';
  return text.trim() === '' ? 'empty' : 'done';
}

function notContent(
  response: unknown,
  { endpoint, cause }: { readonly endpoint: ModelEndpoint; readonly cause: unknown },
): ServiceError {
  return modelFailure(endpoint, { status: 200, said: JSON.stringify(response) ?? 'nothing', cause });
}

/** Whether the service did not take the request as it was put. */
function isRefused(error: unknown): error is GoogleGenerativeAIFetchError {
  return error instanceof GoogleGenerativeAIFetchError && error.status === 400;
}
