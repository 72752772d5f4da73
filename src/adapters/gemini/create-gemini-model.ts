import {
  type GenerateContentRequest,
  type GenerationConfig,
  type GenerativeModel,
  type ResponseSchema,
  SchemaType,
} from '@google/generative-ai';
import { createAnswerRoom } from '../../models/answer-room.ts';
import type {
  AnswerProperty,
  AnswerSchema,
  ChatAnswer,
  ChatFinish,
  ChatModel,
  ChatRequest,
} from '../../models/chat-model.ts';
import { type Day, toDay } from '../../models/day.ts';
import { endsInObject } from '../../models/extract-json.ts';
import { findModel } from '../../models/find-model.ts';
import { type RequestSettings, toRequestSettings } from '../../models/request-settings.ts';
import type { ThinkingChoice } from '../../models/thinking-order.ts';
import type { ServiceError } from '../../shared/errors.ts';
import { ErrorInAnswer } from '../models/error-in-answer.ts';
import type { ModelEndpoint } from '../models/model-endpoint.ts';
import { modelFailure, quoteService } from '../models/model-failure.ts';
import { readErrorBody } from '../models/read-error-body.ts';
import type { PartName } from '../models/refusal.ts';
import { createRequestForms, type RequestForm } from '../models/request-forms.ts';
import { createGeminiClient, toRefusal } from './create-gemini-client.ts';
import { type Content, contentSchema } from './schema.ts';

export interface GeminiModelOptions {
  readonly model: string;
  readonly apiKey: string;
  /** Of a server that speaks Gemini's API, with or without `/v1beta`; Google's own where absent. */
  readonly baseUrl?: string | undefined;
  /** Decides which facts of the model hold. */
  readonly today?: Day;
  /** The most tokens of an answer; adapts to the model where absent. */
  readonly maxOutputTokens?: number | undefined;
  readonly thinking?: ThinkingChoice | undefined;
}

/** Above some hundreds the service answers that a schema has too many states. */
const MAX_ENUM_VALUES = 500;
/** The service often says no more than "invalid argument"; of what we send it is pickiest about thoughts. */
const SUSPECTS = ['thinking', 'temperature'] as const;

/** A model of Google's Gemini API. */
export function createGeminiModel(options: GeminiModelOptions): ChatModel {
  const { model: name, apiKey, baseUrl, today = toDay(new Date()), thinking } = options;
  const endpoint: ModelEndpoint = { engine: 'gemini', model: name, baseUrl, apiKey };
  const client = createGeminiClient(endpoint);
  const settings = toRequestSettings(findModel(name, today), { engine: 'gemini', thinking });
  let hasThoughts = false;
  const room = createAnswerRoom({
    chosenTokens: options.maxOutputTokens,
    mostTokens: settings.maxOutputTokens,
    thinkLess: () => hasThoughts && settings.lessThinking !== undefined && forms.add('thinking'),
  });
  const forms = createRequestForms({ first: firstForm(settings), suspects: SUSPECTS, room });

  function answer(request: ChatRequest, signal: AbortSignal): Promise<ChatAnswer> {
    return client.call(signal, async (model) => {
      for (const search = forms.start(request.maxOutputTokens); ; ) {
        try {
          const body = toRequest(request, { settings, form: search.form });
          const read = await generate(model, { request: body, endpoint, signal });
          search.taken();
          hasThoughts ||= read.hasThoughts;
          return read.answer;
        } catch (error) {
          const refusal = toRefusal(error);
          if (refusal === undefined || !search.refused(refusal)) throw error;
        }
      }
    });
  }

  return {
    engine: 'gemini',
    name,
    limits: { maxEnumValues: MAX_ENUM_VALUES, maxPromptTokens: settings.maxPromptTokens },
    room,
    answer,
  };
}

interface Generated {
  readonly answer: ChatAnswer;
  readonly hasThoughts: boolean;
}

/** The SDK's own time limit is not used: its timer would outlive the call. */
async function generate(
  model: GenerativeModel,
  call: { readonly request: GenerateContentRequest; readonly endpoint: ModelEndpoint; readonly signal: AbortSignal },
): Promise<Generated> {
  const { endpoint } = call;
  const { response } = await model.generateContent(call.request, { signal: call.signal });
  const parsed = contentSchema.safeParse(response);
  if (!parsed.success) throw notContent(response, { endpoint, cause: parsed.error });
  const { usageMetadata, error } = parsed.data;
  const cachedTokens = usageMetadata?.cachedContentTokenCount ?? 0;
  const tokens = {
    promptTokens: usageMetadata?.promptTokenCount ?? 0,
    ...(cachedTokens === 0 ? {} : { cachedTokens }),
    completionTokens: (usageMetadata?.candidatesTokenCount ?? 0) + (usageMetadata?.thoughtsTokenCount ?? 0),
  };
  const { text, thoughts } = readParts(parsed.data);
  const failure = text.trim() === '' ? readErrorBody(error) : undefined;
  if (failure !== undefined) {
    if (tokens.promptTokens + tokens.completionTokens === 0) throw new ErrorInAnswer(failure);
    const problem = quoteService(failure.said, endpoint.apiKey);
    return { answer: { text: '', finish: 'failed', problem, ...tokens }, hasThoughts: false };
  }
  const hasThoughts = (usageMetadata?.thoughtsTokenCount ?? 0) > 0 || thoughts.trim() !== '';
  const finish = readFinish(parsed.data, { text, thoughts, hasThoughts });
  const isInThoughts = finish === 'done' && text.trim() === '';
  return {
    answer: { text: isInThoughts ? thoughts : text, finish, ...tokens },
    hasThoughts: hasThoughts || finish === 'no-room',
  };
}

function firstForm({ takesSchema, hasTemperature, thinking }: RequestSettings): Omit<RequestForm, 'maxOutputTokens'> {
  const parts = new Set<PartName>(['systemRole']);
  if (thinking !== undefined) parts.add('thinking');
  if (hasTemperature) parts.add('temperature');
  return { format: takesSchema ? 'schema' : 'json', parts };
}

/** https://ai.google.dev/api/generate-content#ThinkingConfig; level and budget together are refused. */
interface ThinkingConfig {
  readonly thinkingLevel?: string;
  readonly thinkingBudget?: number;
}

function toRequest(
  { system, user, schema }: ChatRequest,
  { settings, form }: { readonly settings: RequestSettings; readonly form: RequestForm },
): GenerateContentRequest {
  const { format, parts, maxOutputTokens } = form;
  const hasSystem = parts.has('systemRole');
  // The SDK's type is older than `thinkingConfig`, and passes it on.
  const config: GenerationConfig & { readonly thinkingConfig?: ThinkingConfig | undefined } = {
    maxOutputTokens,
    ...(parts.has('temperature') ? { temperature: 0 } : {}),
    ...(format === 'text' ? {} : { responseMimeType: 'application/json' }),
    ...(format === 'schema' ? { responseSchema: toResponseSchema(schema) } : {}),
    ...(parts.has('thinking') ? { thinkingConfig: toThinkingConfig(settings) } : {}),
  };
  return {
    ...(hasSystem ? { systemInstruction: system } : {}),
    contents: [{ role: 'user', parts: [{ text: hasSystem ? user : `${system}\n\n${user}` }] }],
    generationConfig: config,
  };
}

function toThinkingConfig({ thinking, lessThinking }: RequestSettings): ThinkingConfig | undefined {
  const order = thinking ?? lessThinking;
  if (order?.kind === 'level') return { thinkingLevel: order.level };
  return order?.kind === 'budget' ? { thinkingBudget: order.tokens } : undefined;
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

interface Parts {
  readonly text: string;
  readonly thoughts: string;
}

function readParts({ candidates }: Content): Parts {
  const parts = candidates?.[0]?.content?.parts ?? [];
  const join = (isThought: boolean) =>
    parts.map(({ text, thought }) => ((thought === true) === isThought ? (text ?? '') : '')).join('');
  return { text: join(false), thoughts: join(true) };
}

/** https://ai.google.dev/api/generate-content#FinishReason; whatever is neither done nor length is a filter's. */
function readFinish(
  { candidates, promptFeedback }: Content,
  { text, thoughts, hasThoughts }: Parts & { readonly hasThoughts: boolean },
): ChatFinish {
  if (promptFeedback?.blockReason) return 'blocked';
  const reason = candidates?.[0]?.finishReason ?? 'STOP';
  if (reason === 'MAX_TOKENS') return hasThoughts || text.trim() === '' ? 'no-room' : 'length';
  if (/SAFETY|RECITATION|BLOCKLIST|PROHIBITED|SPII/.test(reason)) return 'blocked';
  if (text.trim() !== '') return 'done';
  if (thoughts.trim() === '') return 'empty';
  return endsInObject(thoughts) ? 'done' : 'only-thoughts';
}

function notContent(
  response: unknown,
  { endpoint, cause }: { readonly endpoint: ModelEndpoint; readonly cause: unknown },
): ServiceError {
  return modelFailure(endpoint, { status: 200, said: JSON.stringify(response) ?? 'nothing', cause });
}
