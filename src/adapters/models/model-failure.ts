import { stripVTControlCharacters } from 'node:util';
import { cutText } from '../../issue/clean-text.ts';
import { ModelGoneError } from '../../models/model-gone-error.ts';
import { PROVIDERS, type ProviderId } from '../../models/providers.ts';
import { QuestionError } from '../../models/question-error.ts';
import { type Blame, ServiceError } from '../../shared/errors.ts';
import { createSecretMask } from '../../shared/mask-secrets.ts';
import { cleanSummary } from '../../verdict/clean-summary.ts';
import { findTransportFault } from '../http/transport-fault.ts';
import { type FaultKind, faultKindOf } from './fault-kind.ts';
import type { ModelEndpoint, ModelFailure } from './model-endpoint.ts';

const MAX_QUOTED_CHARS = 160;
const MAX_PAGE_CHARS = 10_000;
const PAGE = /^\s*<(?:!doctype|html|head|body)/i;
const PAGE_TITLE = /<title[^>]*>([^<]{1,200})/i;

/** Turns a failed call into the one error that says what happened, in the service's words, and what to do next. */
export function modelFailure(endpoint: ModelEndpoint, given: ModelFailure): ServiceError {
  // A page may be as long as any answer; no pattern reads all of it.
  const failure = { ...given, said: given.said.slice(0, MAX_PAGE_CHARS) };
  const { status, retryAfterMs, cause } = failure;
  const fault = findTransportFault(cause);
  if (fault !== undefined) {
    const message = `${serviceName(endpoint)} cannot be asked: ${fault.message}.`;
    return new ServiceError(message, { service: PROVIDERS[endpoint.engine].title, retryable: fault.mayPass, cause });
  }
  const kind = faultKindOf(endpoint, failure);
  const facts = {
    service: PROVIDERS[endpoint.engine].title,
    retryable: PASSING_KINDS.has(kind),
    status,
    retryAfterMs,
    blames: blameOf(kind, status),
    cause,
  };
  const message = MESSAGES[kind]({
    endpoint,
    service: serviceName(endpoint),
    model: JSON.stringify(endpoint.model),
    status: status ?? 0,
    quoted: quoteService(failure.said, endpoint.apiKey),
  });
  if (kind === 'gone') return new ModelGoneError(message, { ...facts, model: endpoint.model });
  return kind === 'filtered' ? new QuestionError(message, facts) : new ServiceError(message, facts);
}

/** The same question may be answered a little later. */
const PASSING_KINDS: ReadonlySet<FaultKind> = new Set(['timeout', 'unreachable', 'not-the-api', 'busy', 'failed']);

const FORBIDDEN = 403;
const SERVER_FAULT = 500;

/**
 * Whether the text may be at fault. A firewall before a server forbids single texts, a server fails at a number that is none (500),
 * or writes it as JSON that nobody can read.
 */
function blameOf(kind: FaultKind, status: number | undefined): Blame | undefined {
  if (kind === 'too-long' || kind === 'too-large') return 'length';
  if (kind === 'filtered' || kind === 'refused' || kind === 'not-the-api') return 'content';
  if (kind === 'key' && status === FORBIDDEN) return 'content';
  return kind === 'failed' && status === SERVER_FAULT ? 'content' : undefined;
}

interface Said {
  readonly endpoint: ModelEndpoint;
  readonly service: string;
  /** In quotes. */
  readonly model: string;
  readonly status: number;
  readonly quoted: string;
}

const MESSAGES: Readonly<Record<FaultKind, (said: Said) => string>> = {
  timeout: ({ service }) =>
    `${service} did not answer in time. Raise models.deadline_seconds in the settings file to wait longer.`,
  unreachable: ({ service, quoted }) =>
    `${service} cannot be reached, or closed the connection: ${quoted}. Check the address and the network.`,
  'not-the-api': ({ service, status }) =>
    `${service} sent an answer that is not from its API (${status}). Check the address.`,
  money: ({ service, status, quoted }) =>
    `${service} has no credit left for this key (${status}): ${quoted}. Add credit there, or raise its limit.`,
  key: ({ service, status, quoted, endpoint: { engine } }) =>
    `${service} does not accept the key (${status}): ${quoted}. Check ${engine}_api_key, or ${engine.toUpperCase()}_API_KEY.`,
  gone: ({ service, model, status, quoted, endpoint: { engine, modelSetting = `${engine}_model` } }) =>
    `${service} does not know the model ${model} (${status}): ${quoted}. Check ${modelSetting}.`,
  address: ({ service, status, quoted, endpoint: { engine, pathAdvice = `Check ${ADDRESS_SETTING[engine]}` } }) =>
    `${service} has nothing at this path (${status}): ${quoted}. ${pathAdvice}.`,
  filtered: ({ service, status, quoted }) =>
    `${service} did not put the question to its model (${status}): its content filter stepped in: ${quoted}.`,
  'too-large': ({ service, status, quoted }) =>
    `${service} takes no request of this size (${status}): ${quoted}. Lower max_prompt_tokens.`,
  'too-long': ({ model, status, quoted }) =>
    `The prompt is too long for the model ${model} (${status}): ${quoted}. Lower max_prompt_tokens.`,
  busy: ({ service, status, quoted }) =>
    `${service} accepts no more requests for now (${status}, rate limit or quota): ${quoted}.${tokenAdvice(quoted)}`,
  failed: ({ service, status, quoted }) => `${service} failed (${status}): ${quoted}.`,
  refused: ({ service, status, quoted }) => `${service} did not accept the request (${status}): ${quoted}.`,
};

const ADDRESS_SETTING: Readonly<Record<ProviderId, string>> = {
  gemini: 'GEMINI_BASE_URL',
  openai: 'openai_base_url, which usually ends in /v1',
};

/** A limit on tokens is reached later with shorter prompts. */
function tokenAdvice(quoted: string): string {
  return /tokens per min/i.test(quoted) ? ' A lower max_prompt_tokens would use less of it.' : '';
}

/** How people call the service, or the server in its place. */
export function serviceName({ engine, baseUrl }: ModelEndpoint): string {
  const origin = baseUrl === undefined ? undefined : URL.parse(baseUrl)?.origin;
  return origin === undefined ? PROVIDERS[engine].title : `The model server at ${origin}`;
}

/** The service's own words on one line, clipped, without the key; it may repeat what an issue says. */
export function quoteService(said: string, apiKey: string | undefined): string {
  const text = PAGE.test(said) ? `a page: ${PAGE_TITLE.exec(said.slice(0, MAX_PAGE_CHARS))?.[1] ?? 'no title'}` : said;
  const shown = stripVTControlCharacters(text.slice(0, MAX_PAGE_CHARS));
  const safe = createSecretMask(apiKey === undefined ? [] : [apiKey])(shown);
  const line = cutText(cleanSummary(safe), MAX_QUOTED_CHARS).replace(/[.\s]+$/, '');
  return line === '' ? 'no reason given' : line;
}
