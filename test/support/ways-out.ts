import { createCacheService } from '../../src/adapters/actions-cache/cache-service.ts';
import { createGeminiEmbedder } from '../../src/adapters/gemini/create-gemini-embedder.ts';
import { createGeminiModel } from '../../src/adapters/gemini/create-gemini-model.ts';
import { connectRepository } from '../../src/adapters/github/connect-repository.ts';
import { createGitHubTracker } from '../../src/adapters/github/create-github-tracker.ts';
import { createOpenAIEmbedder } from '../../src/adapters/openai/create-openai-embedder.ts';
import { createOpenAIModel } from '../../src/adapters/openai/create-openai-model.ts';
import { toDocument } from '../../src/document/to-document.ts';
import { silentLog } from '../../src/shared/log.ts';
import { REQUEST } from '../adapters/chat-model-contract.ts';

export const CANARY_KEY = 'canary-key-of-nobody-4711';

const SIGNAL = AbortSignal.timeout(60_000);
const DOCUMENT = toDocument(
  { number: 1, title: 'canary title', body: 'canary body', labels: [], state: 'open' },
  new Set(),
);

/** Every way in which an API is asked, with a key, at an address of ours; one with a signal is to end soon. */
export const WAYS_OUT: Record<string, (url: string, signal?: AbortSignal) => Promise<unknown>> = {
  'a model of OpenAI': (url, signal = SIGNAL) =>
    createOpenAIModel({ model: 'm', apiKey: CANARY_KEY, baseUrl: `${url}/v1` }).answer(REQUEST, signal),
  'an embedder of OpenAI': (url, signal = SIGNAL) =>
    createOpenAIEmbedder({ model: 'm', dimensions: 3, apiKey: CANARY_KEY, baseUrl: `${url}/v1` }).embedQuery(
      DOCUMENT,
      signal,
    ),
  'a model of Gemini': (url, signal = SIGNAL) =>
    createGeminiModel({ model: 'm', apiKey: CANARY_KEY, baseUrl: url }).answer(REQUEST, signal),
  'an embedder of Gemini': (url, signal = SIGNAL) =>
    createGeminiEmbedder({ model: 'm', dimensions: 3, apiKey: CANARY_KEY, baseUrl: url }).embedQuery(DOCUMENT, signal),
  GitHub: (url, signal) => openTracker(url, timeOf(signal)).listLabels(),
  "GitHub's GraphQL": (url, signal) =>
    connectRepository({ ...connection(url), ...timeOf(signal) }).graphql({
      document: '{ viewer { login } }',
      variables: {},
      doing: 'ask',
    }),
  'the cache service': (url, signal) => {
    const policy = { maxTries: 1, firstWaitMs: 1, timeoutMs: 10_000, ...timeOf(signal) };
    const service = createCacheService({ url, token: CANARY_KEY, policy, deadlineMs: 10_000 });
    return service.call('Any', { text: 'canary' }, { safeParse: () => ({ success: false }) } as never);
  },
};

/** These have times of their own: as short as the answers are long that never end. */
function timeOf(signal: AbortSignal | undefined): { readonly timeoutMs?: number } {
  return signal === undefined ? {} : { timeoutMs: 100 };
}

/** A tracker that does not wait between tries. */
export function openTracker(url: string, time: { readonly timeoutMs?: number } = {}) {
  return createGitHubTracker({ ...connection(url), ...time });
}

function connection(url: string) {
  return { repository: 'acme/rocket', token: CANARY_KEY, apiUrl: url, log: silentLog, retryBaseMs: 1 };
}
