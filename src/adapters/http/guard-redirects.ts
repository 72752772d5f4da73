import { redirectOf } from './redirect-of.ts';

/** Browsers follow 20; a server that needs more than these goes in circles. */
const MAX_REDIRECTS = 5;
/** These repeat the request as it was, with its body; the others ask for the new address alone. */
const KEEPS_METHOD: readonly number[] = [307, 308];

/** Stands first in what is said of a redirect that was not followed. */
export const OTHER_HOST = 'is redirected to another host';

/**
 * A `fetch` for requests that carry a key or a text that is not for everybody: redirects are followed within the same
 * origin (RFC 6454) only. Where one leads elsewhere, nothing is sent there, and an answer of the same status says so in
 * JSON, as the APIs of models and of GitHub write their errors. A caller that asks for `redirect: 'manual'` gets it.
 * (A plain `fetch` drops the header `authorization` at another origin, but no other header, and sends the body of a 307.)
 */
export function guardRedirects(baseFetch: typeof fetch): typeof fetch {
  return async (input, init) => {
    if (init?.redirect === 'manual' || isRequest(input)) {
      return await baseFetch(input, { ...init, redirect: 'manual' });
    }
    let url = new URL(String(input));
    let request: RequestInit = { ...init, redirect: 'manual' };
    for (let followed = 0; ; followed += 1) {
      const answer = await baseFetch(url.href, request);
      const location = redirectOf(answer);
      const next = location === undefined ? null : URL.parse(location, url.href);
      if (next === null) return answer;
      await answer.body?.cancel();
      if (next.origin !== url.origin)
        return refusal(answer, `${OTHER_HOST} (${next.origin}), and no key is sent there`);
      if (followed === MAX_REDIRECTS) return refusal(answer, `is redirected more than ${MAX_REDIRECTS} times`);
      if (!KEEPS_METHOD.includes(answer.status)) request = withoutBody(request);
      url = next;
    }
  };
}

/** Not by its class, which Node loads with an HTTP client when it is named. */
function isRequest(input: string | URL | Request): input is Request {
  return typeof input !== 'string' && !(input instanceof URL);
}

function withoutBody({ body: _body, ...request }: RequestInit): RequestInit {
  return request.method === 'HEAD' ? request : { ...request, method: 'GET' };
}

function refusal({ status }: Response, what: string): Response {
  const message = `the request ${what}`;
  return Response.json({ error: { message }, message }, { status });
}
