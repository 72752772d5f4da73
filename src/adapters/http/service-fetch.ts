import { type AnswerBounds, boundAnswers } from './bound-answers.ts';
import { fetchByProxy } from './fetch-by-proxy.ts';
import { guardRedirects } from './guard-redirects.ts';

/** GitHub's largest page is 100 issues or comments of 65,536 characters, each up to 6 bytes long in JSON: 39 MB. */
export const GITHUB_BOUNDS: AnswerBounds = { maxBytes: 64 * 1024 * 1024 };
/** The longest is for 100 embeddings of 3,072 numbers, 25 characters each: 8 MB. */
export const MODEL_BOUNDS: AnswerBounds = { maxBytes: 32 * 1024 * 1024 };

/**
 * The `fetch` for an API: by the proxy that is set, to no other host than it was meant for, and only answers within bounds.
 * Rejects with a TransportFault where one of these says no.
 */
export function serviceFetch(bounds: AnswerBounds, baseFetch: typeof fetch = callFetch): typeof fetch {
  return boundAnswers(guardRedirects(fetchByProxy(baseFetch)), bounds);
}

/** The global `fetch` of the moment of the call. */
function callFetch(...call: Parameters<typeof fetch>): Promise<Response> {
  return fetch(...call);
}
