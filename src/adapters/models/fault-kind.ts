import type { ModelEndpoint, ModelFailure } from './model-endpoint.ts';

/** What a failed call to a model is about, and so who can do something about it. */
export type FaultKind =
  | 'timeout'
  | 'unreachable'
  | 'not-the-api'
  | 'money'
  | 'key'
  | 'gone'
  | 'address'
  | 'filtered'
  | 'too-large'
  | 'too-long'
  | 'busy'
  | 'failed'
  | 'refused';

/** https://platform.openai.com/docs/guides/error-codes, https://ai.google.dev/gemini-api/docs/troubleshooting */
const PASSING = new Set([408, 409]);
const SAID_GONE = new Set([400, 403, 410]);
/** The last three in the words of OpenAI, text-embeddings-inference and llama.cpp. */
const TOO_LONG =
  /context.{0,20}(?:length|window|size)|maximum context|(?:prompt|input).{0,40}too (?:long|large)|too many tokens|token count.{0,30}exceeds|exceeds.{0,40}token|maximum request size|must have less than \d+ tokens|too large to process/i;
/** Not in a while either: one request has more than a minute may have. */
const TOO_LARGE = /request too large|tokens_limit_reached|message size/i;
const WRONG_KEY = /api.?key (?:not valid|expired|not found)|API_KEY_INVALID|(?:invalid|incorrect) api key/i;
/** Of a model that was shut down, or that the key may not use; most services say it with 404, some with 400 or 403. */
const GONE =
  /model_(?:not_found|decommissioned)|does not have access to (?:the )?model|\bmodel\b.{0,100}(?:shut ?down|retired|decommissioned|discontinued|no longer (?:available|supported)|(?:been|is|was) deprecated|does not exist)/i;
/** A 404 that is about a model, or about what Azure calls a deployment of one. */
const NAMES_MODEL = /\bmodels?\b|\bdeployment\b|no endpoints found/i;
/** A 404 that is about the path, though it may repeat one with a model in it. */
const NAMES_PATH =
  /cannot (?:get|post)|page not found|\broute\b|unexpected endpoint|unknown (?:request )?(?:url|path|endpoint)|invalid url|file not found|<html/i;
/** https://learn.microsoft.com/azure/ai-services/openai/concepts/content-filter: a 400 for what was asked. */
const FILTERED = /content_filter|content management policy/i;
/** The monthly budget, not the pace: waiting does not help. */
const NO_CREDIT =
  /insufficient_quota|insufficient (?:credits?|balance|funds|quota)|credit balance|exceeded your current quota|billing|payment required/i;
/** Said with this code, it is so even where a time to wait is named. */
const SURELY_NO_CREDIT = /insufficient_quota/i;
const MAY_SAY_NO_CREDIT: readonly number[] = [400, 403, 429];

/** By what the service says where its status says too little. */
export function faultKindOf(endpoint: ModelEndpoint, failure: ModelFailure): FaultKind {
  const { status, said } = failure;
  if (failure.isTimeout === true) return 'timeout';
  if (status === undefined) return 'unreachable';
  const facts = { endpoint, failure, status, said };
  return RULES.find(([, holds]) => holds(facts))?.[0] ?? 'refused';
}

interface Facts {
  readonly endpoint: ModelEndpoint;
  readonly failure: ModelFailure;
  readonly status: number;
  readonly said: string;
}

/** The first that holds is the kind. */
const RULES: readonly (readonly [FaultKind, (facts: Facts) => boolean])[] = [
  ['not-the-api', ({ status }) => status < 300],
  ['money', ({ status, failure }) => status === 402 || isMoney(failure)],
  ['gone', ({ status, said }) => SAID_GONE.has(status) && saysGone(said)],
  ['gone', ({ status, said, endpoint }) => status === 404 && isAboutModel(endpoint, said)],
  ['address', ({ status }) => status === 404 || status === 405],
  ['key', ({ status, said }) => status === 401 || status === 403 || (status === 400 && saysWrongKey(said))],
  ['filtered', ({ status, said }) => status < 500 && saysFiltered(said)],
  ['too-large', ({ status, said }) => status === 413 || (status < 500 && TOO_LARGE.test(said))],
  ['too-long', ({ said }) => saysTooLong(said)],
  ['busy', ({ status }) => status === 429],
  ['failed', ({ status }) => status >= 500 || PASSING.has(status)],
];

function isMoney({ status = 0, said, retryAfterMs }: ModelFailure): boolean {
  if (SURELY_NO_CREDIT.test(said)) return true;
  // Google says so of a minute's limit too, and then how long to wait.
  return MAY_SAY_NO_CREDIT.includes(status) && saysNoCredit(said) && retryAfterMs === undefined;
}

/** At the service's own address the path is ours, and right, unless it is one that the service may lack. */
function isAboutModel({ baseUrl, model, pathAdvice }: ModelEndpoint, said: string): boolean {
  if (baseUrl === undefined && pathAdvice === undefined) return true;
  if (NAMES_PATH.test(said)) return false;
  return NAMES_MODEL.test(said) || (model !== '' && said.includes(model));
}

/** Whether the service says that the money is spent. */
export function saysNoCredit(said: string): boolean {
  return NO_CREDIT.test(said);
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
