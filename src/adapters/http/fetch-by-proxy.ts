const PROXY_VARIABLES = ['http_proxy', 'HTTP_PROXY', 'https_proxy', 'HTTPS_PROXY'];

/**
 * The `fetch` that every request to the outside goes through: by the proxy that the environment names for its address, if
 * any. What speaks to proxies is loaded when the first request needs it. Rejects with a TransportFault that names the proxy
 * where it cannot be reached or refuses.
 */
export function fetchByProxy(
  baseFetch: typeof fetch,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): typeof fetch {
  return async (input, init) => {
    if (PROXY_VARIABLES.every((name) => !environment[name])) return await baseFetch(input, init);
    const address = new URL(input instanceof Request ? input.url : input);
    const { proxyFor } = await import('./proxy-for.ts');
    const proxy = proxyFor(address, environment);
    if (proxy === undefined) return await baseFetch(input, init);
    const { explainProxyFault, openProxy } = await import('./open-proxy.ts');
    try {
      return await baseFetch(input, { ...init, ...openProxy(proxy) });
    } catch (error) {
      throw (init?.signal?.aborted === true ? undefined : explainProxyFault(error, { proxy, address })) ?? error;
    }
  };
}
