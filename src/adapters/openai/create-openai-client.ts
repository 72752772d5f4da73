import OpenAI from 'openai';
import { MODEL_BOUNDS, serviceFetch } from '../http/service-fetch.ts';

export interface OpenAIAccess {
  /** Other servers may need none. */
  readonly apiKey?: string | undefined;
  /** Of a server that speaks OpenAI's API, `/v1` included; OpenAI's own where absent. */
  readonly baseUrl?: string | undefined;
}

export const OPENAI_BASE_URL = 'https://api.openai.com/v1';
/** The SDK insists on a key; this one is never sent. */
const NO_KEY = 'none';

/** Without the SDK's own retries, log and key for administrators; key and texts never follow a redirect to another host. */
export function createOpenAIClient({ apiKey, baseUrl }: OpenAIAccess): OpenAI {
  return new OpenAI({
    apiKey: apiKey ?? NO_KEY,
    adminAPIKey: null,
    baseURL: baseUrl ?? OPENAI_BASE_URL,
    maxRetries: 0,
    logLevel: 'off',
    fetch: serviceFetch(MODEL_BOUNDS),
    ...(apiKey === undefined ? { defaultHeaders: { authorization: null } } : {}),
  });
}
