import { cutText } from '../../issue/clean-text.ts';
import { ModelGoneError } from '../../models/model-gone-error.ts';
import { PROVIDERS, type ProviderId } from '../../models/providers.ts';
import { ServiceError } from '../../shared/errors.ts';
import { cleanSummary } from '../../verdict/clean-summary.ts';

/** The service as it was set up. */
export interface ModelEndpoint {
  readonly engine: ProviderId;
  readonly model: string;
  /** Absent: the service's own. */
  readonly baseUrl: string | undefined;
  /** Replaced wherever the service repeats it. */
  readonly apiKey: string | undefined;
  /** The setting that names the model; `<engine>_model` where absent. */
  readonly modelSetting?: string;
}

export interface ModelFailure {
  /** Absent where no answer arrived. */
  readonly status?: number | undefined;
  /** What the service or the network says. */
  readonly said: string;
  readonly retryAfterMs?: number | undefined;
  /** Whether our own time limit ended the call. */
  readonly isTimeout?: boolean;
  readonly cause: unknown;
}

const MAX_QUOTED_CHARS = 160;
/** https://platform.openai.com/docs/guides/error-codes, https://ai.google.dev/gemini-api/docs/troubleshooting; any 5xx too. */
const RETRYABLE = new Set([408, 409, 429]);
const SAID_GONE = new Set([400, 403, 410]);
const TOO_LONG =
  /context.{0,20}(?:length|window|size)|maximum context|(?:prompt|input).{0,40}too (?:long|large)|too many tokens|token count.{0,30}exceeds|exceeds.{0,40}token/i;
const WRONG_KEY = /api.?key (?:not valid|expired|not found)|API_KEY_INVALID|(?:invalid|incorrect) api key/i;
/** Of a model that was shut down, or that the key may not use; most services say it with 404, some with 400 or 403. */
const GONE =
  /model_(?:not_found|decommissioned)|does not have access to (?:the )?model|\bmodel\b.{0,100}(?:shut ?down|retired|decommissioned|discontinued|no longer (?:available|supported)|(?:been|is|was) deprecated|does not exist)/i;
/** https://learn.microsoft.com/azure/ai-services/openai/concepts/content-filter: a 400 for what was asked. */
const FILTERED = /content_filter|content management policy/i;
/** The monthly budget, not the pace: waiting does not help. */
const NO_CREDIT = /insufficient_quota|exceeded your current quota|billing/i;

/** Turns a failed call into the one error that says what happened and what to do next. */
export function modelFailure(endpoint: ModelEndpoint, failure: ModelFailure): ServiceError {
  const { status, retryAfterMs, cause, said } = failure;
  const isSpent = status === 429 && NO_CREDIT.test(said) && retryAfterMs === undefined;
  const isRetryable = status === undefined || status >= 500 || (RETRYABLE.has(status) && !isSpent) || status < 300;
  const facts = {
    service: PROVIDERS[endpoint.engine].title,
    retryable: isRetryable,
    status,
    retryAfterMs,
    cause,
  };
  const message = explain(endpoint, failure);
  return isGone(failure)
    ? new ModelGoneError(message, { ...facts, model: endpoint.model })
    : new ServiceError(message, facts);
}

function isGone({ status, said }: ModelFailure): boolean {
  return status === 404 || (status !== undefined && SAID_GONE.has(status) && saysGone(said));
}

/** Whether the service says that it has the model no more, or not for this key. */
export function saysGone(said: string): boolean {
  return GONE.test(said);
}

/** Whether a filter of the service stepped in before the model read the question. */
export function saysFiltered(said: string): boolean {
  return FILTERED.test(said);
}

/** Whether the service says that the prompt is longer than the model takes. */
export function saysTooLong(said: string): boolean {
  return TOO_LONG.test(said);
}

/** Whether a 400 is about the key; Gemini answers so to a wrong one. */
export function saysWrongKey(said: string): boolean {
  return WRONG_KEY.test(said);
}

function explain(endpoint: ModelEndpoint, { status, said, isTimeout }: ModelFailure): string {
  const service = serviceName(endpoint);
  const { engine, model } = endpoint;
  const quoted = quoteService(said, endpoint.apiKey);
  if (isTimeout === true)
    return `${service} did not answer in time. Raise models.deadline_seconds in the settings file to wait longer.`;
  if (status === undefined)
    return `${service} cannot be reached, or closed the connection: ${quoted}. Check the address and the network.`;
  if (status < 300) return `${service} sent an answer that is not from its API (${status}). Check the address.`;
  if (isGone({ status, said, cause: undefined }))
    return `${service} does not know the model ${JSON.stringify(model)} (${status}): ${quoted}. Check ${endpoint.modelSetting ?? `${engine}_model`}.`;
  if (status === 401 || status === 403 || (status === 400 && saysWrongKey(said))) {
    return `${service} does not accept the key (${status}): ${quoted}. Check ${engine}_api_key, or ${engine.toUpperCase()}_API_KEY.`;
  }
  if (saysTooLong(said))
    return `The prompt is too long for the model ${JSON.stringify(model)} (${status}): ${quoted}. Lower max_prompt_tokens.`;
  if (status === 429) return `${service} accepts no more requests for now (429, rate limit or quota): ${quoted}.`;
  if (status >= 500 || RETRYABLE.has(status)) return `${service} failed (${status}): ${quoted}.`;
  return `${service} did not accept the request (${status}): ${quoted}.`;
}

/** How people call the service, or the server in its place. */
export function serviceName({ engine, baseUrl }: ModelEndpoint): string {
  const origin = baseUrl === undefined ? undefined : URL.parse(baseUrl)?.origin;
  return origin === undefined ? PROVIDERS[engine].title : `The model server at ${origin}`;
}

/** The service's own words on one line, clipped, without the key; it may repeat what an issue says. */
export function quoteService(said: string, apiKey: string | undefined): string {
  const safe = apiKey === undefined || apiKey === '' ? said : said.replaceAll(apiKey, '***');
  const line = cutText(cleanSummary(safe), MAX_QUOTED_CHARS).replace(/[.\s]+$/, '');
  return line === '' ? 'no reason given' : line;
}
