import { redirectOf } from './redirect-of.ts';

/** https://fetch.spec.whatwg.org/#http-redirect-fetch */
const MAX_REDIRECTS = 20;
const SCHEMES: readonly string[] = ['http:', 'https:'];

/**
 * A `fetch` that follows redirects wherever they lead, for what is asked without a key and without a body. `fetch` does that
 * by itself, but `plainFetch` does not. Rejects as `fetch` does where there are too many, or one leads to no web address.
 */
export function followRedirects(baseFetch: typeof fetch): typeof fetch {
  return async (input, init) => {
    if (init?.redirect === 'manual') return await baseFetch(input, init);
    let url = new URL(input instanceof URL ? input : String(input));
    for (let followed = 0; ; followed += 1) {
      const answer = await baseFetch(url, { ...init, redirect: 'manual' });
      const location = redirectOf(answer);
      if (location === undefined) return answer;
      await answer.body?.cancel();
      const next = URL.parse(location, url.href);
      if (next === null || !SCHEMES.includes(next.protocol)) throw failure('redirected to what is no web address');
      if (followed === MAX_REDIRECTS) throw failure('redirect count exceeded');
      url = next;
    }
  };
}

function failure(what: string): TypeError {
  return new TypeError('fetch failed', { cause: new Error(what) });
}
