import type { ChatAnswer, ChatFinish } from '../../models/chat-model.ts';
import { endsInObject } from '../../models/extract-json.ts';
import type { TokenCounts } from '../../models/price-model.ts';
import { parseJson } from '../../shared/parse-json.ts';
import { type ErrorBody, readErrorBody } from '../models/read-error-body.ts';
import { readContent, toText } from './read-content.ts';
import { type Completion, completionSchema } from './schema.ts';

export type ReadCompletion =
  | { readonly kind: 'answer'; readonly answer: ChatAnswer; readonly hasThoughts: boolean }
  /** With a status of success, and nothing that was billed. */
  | { readonly kind: 'error'; readonly body: ErrorBody }
  /** Not from this API. */
  | { readonly kind: 'other'; readonly cause: unknown };

type Choice = NonNullable<Completion['choices']>[number];

/** Reads what a server sent as a completion. What was billed is an answer, even where it holds none. */
export function readCompletion(body: unknown): ReadCompletion {
  const parsed = completionSchema.safeParse(typeof body === 'string' ? parseJson(body) : body);
  if (!parsed.success) return { kind: 'other', cause: parsed.error };
  const { choices, usage, error } = parsed.data;
  const choice = choices?.[0];
  const tokens = readTokens(usage);
  const isBilled = tokens.promptTokens + tokens.completionTokens > 0;
  const found = readMessage(choice);
  const failure = readErrorBody(error) ?? readErrorBody(choice?.error);
  if (failure !== undefined && (found.text.trim() === '' || choice?.finish_reason === 'error')) {
    if (!isBilled) return { kind: 'error', body: failure };
    const answer: ChatAnswer = { text: '', finish: 'failed', problem: failure.said, ...tokens };
    return { kind: 'answer', answer, hasThoughts: false };
  }
  if (choices === undefined && !isBilled) return { kind: 'other', cause: undefined };
  const reasoningTokens = usage?.completion_tokens_details?.reasoning_tokens ?? 0;
  const hasThoughts = found.thoughts.trim() !== '' || reasoningTokens > 0 || INLINE_THOUGHTS.test(found.text);
  const finish = readFinish(choice?.finish_reason ?? undefined, { ...found, hasThoughts });
  const text = finish === 'done' && found.text.trim() === '' ? found.thoughts : found.text;
  return { kind: 'answer', answer: { text, finish, ...tokens }, hasThoughts: hasThoughts || finish === 'no-room' };
}

const INLINE_THOUGHTS = /^\s*(?:<think|\[THINK\])/i;

function readTokens(usage: Completion['usage']): TokenCounts {
  const { cached_tokens: cachedTokens, cache_write_tokens: cacheWriteTokens } = usage?.prompt_tokens_details ?? {};
  return {
    promptTokens: usage?.prompt_tokens ?? 0,
    ...(cachedTokens ? { cachedTokens } : {}),
    ...(cacheWriteTokens ? { cacheWriteTokens } : {}),
    completionTokens: usage?.completion_tokens ?? 0,
  };
}

interface Found {
  readonly text: string;
  readonly thoughts: string;
  readonly isRefusal: boolean;
}

/** An answer may also come as the arguments of a tool that was never offered, by servers that ask so for a schema. */
function readMessage(choice: Choice | undefined): Found {
  const message = choice?.message;
  const content = readContent(message?.content);
  const texts = [content.text, readToolCall(message?.tool_calls), toText(choice?.text)];
  return {
    text: texts.find((text) => text.trim() !== '') ?? '',
    thoughts: content.thoughts + readThoughts(message),
    isRefusal: (toText(message?.refusal) || content.refusal) !== '',
  };
}

/** The same thoughts may stand under several names. */
function readThoughts(message: Choice['message']): string {
  const { reasoning_content: content, reasoning, reasoning_details: details } = message ?? {};
  return toText(content) || toText(reasoning) || toText(details);
}

function readToolCall(calls: unknown): string {
  const [call] = Array.isArray(calls) ? calls : [];
  return readContent((call as ToolCall | undefined)?.function?.arguments).text;
}

interface ToolCall {
  readonly function?: { readonly arguments?: unknown };
}

function readFinish(
  reason: string | undefined,
  { text, thoughts, isRefusal, hasThoughts }: Found & { readonly hasThoughts: boolean },
): ChatFinish {
  if (isRefusal) return 'refusal';
  if (reason === 'content_filter') return 'blocked';
  // Tokens for which there is nothing to be seen were thoughts too.
  if (reason === 'length') return hasThoughts || text.trim() === '' ? 'no-room' : 'length';
  if (text.trim() !== '') return 'done';
  if (thoughts.trim() === '') return 'empty';
  // Some servers take the whole answer for a thought: then it ends as an answer does.
  return endsInObject(thoughts) ? 'done' : 'only-thoughts';
}
