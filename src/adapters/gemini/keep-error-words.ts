import { parseJson } from '../../shared/parse-json.ts';
import { readErrorBody } from '../models/read-error-body.ts';

/** A `fetch` whose errors have the one form that the SDK of Gemini reads: of all others it drops the words. */
export function keepErrorWords(baseFetch: typeof fetch): typeof fetch {
  return async (input, init) => {
    const answer = await baseFetch(input, init);
    if (answer.ok) return answer;
    const { status, statusText, headers } = answer;
    const text = await answer.text();
    const body = parseJson(text);
    const kept = hasGoogleForm(body) ? text : JSON.stringify({ error: { message: readErrorBody(body)?.said ?? text } });
    return new Response(kept, { status, statusText, headers: withoutLength(headers) });
  };
}

function hasGoogleForm(body: unknown): boolean {
  const { error } = (body ?? {}) as { readonly error?: { readonly message?: unknown } | null };
  return typeof error?.message === 'string';
}

/** Of the body that was read, and unpacked. */
function withoutLength(headers: Headers): Headers {
  const rest = new Headers(headers);
  for (const name of ['content-length', 'content-encoding']) rest.delete(name);
  return rest;
}
