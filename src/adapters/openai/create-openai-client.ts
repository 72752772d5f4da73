import OpenAI from 'openai';
import { MODEL_BOUNDS, serviceFetch } from '../http/service-fetch.ts';
import { openaiAddress } from './openai-address.ts';

export interface OpenAIAccess {
  /** Other servers may need none. */
  readonly apiKey?: string | undefined;
  /** Of a server that speaks OpenAI's API, `/v1` included; OpenAI's own where absent. */
  readonly baseUrl?: string | undefined;
}

/** The SDK insists on a key; this one is never sent. */
const NO_KEY = 'none';

/**
 * A client for one model. Without the SDK's own retries, log and key for administrators; key and texts never follow a redirect
 * to another host.
 */
export function createOpenAIClient({ apiKey, baseUrl }: OpenAIAccess, model = ''): OpenAI {
  const address = openaiAddress(baseUrl, model);
  return new OpenAI({
    apiKey: apiKey ?? NO_KEY,
    adminAPIKey: null,
    baseURL: address.baseUrl,
    defaultQuery: address.query,
    maxRetries: 0,
    logLevel: 'off',
    fetch: serviceFetch(MODEL_BOUNDS),
    ...(apiKey === undefined ? { defaultHeaders: { authorization: null } } : {}),
    ...(apiKey !== undefined && address.keyHeader === 'api-key'
      ? { defaultHeaders: { authorization: null, 'api-key': apiKey } }
      : {}),
  });
}
