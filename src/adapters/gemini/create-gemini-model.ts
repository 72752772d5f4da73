import {
  type GenerateContentRequest,
  type GenerationConfig,
  type GenerativeModel,
  GoogleGenerativeAIFetchError,
  type ResponseSchema,
  SchemaType,
} from '@google/generative-ai';
import type { ServiceError } from '../../shared/errors.ts';
import type {
  AnswerProperty,
  AnswerSchema,
  ChatAnswer,
  ChatFinish,
  ChatModel,
  ChatRequest,
} from '../../verdict/chat-model.ts';
import { type ModelEndpoint, modelFailure, saysTooLong, saysWrongKey } from '../models/model-failure.ts';
import { createGeminiClient } from './create-gemini-client.ts';
import { type Content, contentSchema } from './schema.ts';

export interface GeminiModelOptions {
  readonly model: string;
  readonly apiKey: string;
  /** Of a server that speaks Gemini's API, with or without `/v1beta`; Google's own where absent. */
  readonly baseUrl?: string | undefined;
}

/** Above some hundreds the service answers that a schema has too many states. */
const MAX_ENUM_VALUES = 500;
/** These think unless they are told not to, and to choose from a list needs no thoughts. */
const NEEDS_NO_THOUGHTS = /gemini-2\.5-flash/;

/** How the form of the answer is asked for, from strict to not at all. */
type Format = 'schema' | 'json' | 'text';
const SIMPLER_FORMAT: Readonly<Record<Format, Format | undefined>> = { schema: 'json', json: 'text', text: undefined };

/** A model of Google's Gemini API. */
export function createGeminiModel({ model: name, apiKey, baseUrl }: GeminiModelOptions): ChatModel {
  const endpoint: ModelEndpoint = { engine: 'gemini', model: name, baseUrl, apiKey };
  const client = createGeminiClient(endpoint);
  let known: Format = 'schema';

  function answer(request: ChatRequest, signal: AbortSignal): Promise<ChatAnswer> {
    return client.call(signal, async (model) => {
      for (let format = known; ; ) {
        try {
          const read = await generate(model, { request: toRequest(request, { name, format }), endpoint, signal });
          known = format;
          return read;
        } catch (error) {
          const next = isRefused(error) ? SIMPLER_FORMAT[format] : undefined;
          if (next === undefined) throw error;
          format = next;
        }
      }
    });
  }

  return { engine: 'gemini', name, limits: { maxEnumValues: MAX_ENUM_VALUES }, answer };
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
  return {
    text,
    finish: readFinish(parsed.data, text),
    promptTokens: usageMetadata?.promptTokenCount ?? 0,
    completionTokens: (usageMetadata?.candidatesTokenCount ?? 0) + (usageMetadata?.thoughtsTokenCount ?? 0),
  };
}

function toRequest(
  { system, user, schema, maxOutputTokens }: ChatRequest,
  { name, format }: { readonly name: string; readonly format: Format },
): GenerateContentRequest {
  // The SDK's type is older than `thinkingConfig`, and passes it on.
  const config: GenerationConfig & { readonly thinkingConfig?: { readonly thinkingBudget: number } } = {
    maxOutputTokens,
    temperature: 0,
    ...(format === 'text' ? {} : { responseMimeType: 'application/json' }),
    ...(format === 'schema' ? { responseSchema: toResponseSchema(schema) } : {}),
    ...(format !== 'text' && NEEDS_NO_THOUGHTS.test(name) ? { thinkingConfig: { thinkingBudget: 0 } } : {}),
  };
  return {
    systemInstruction: system,
    contents: [{ role: 'user', parts: [{ text: user }] }],
    generationConfig: config,
  };
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

function isRefused(error: unknown): error is GoogleGenerativeAIFetchError {
  if (!(error instanceof GoogleGenerativeAIFetchError) || error.status !== 400) return false;
  return !saysWrongKey(error.message) && !saysTooLong(error.message);
}
