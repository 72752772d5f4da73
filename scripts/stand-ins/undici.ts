/** Stands for the `fetch` of undici that the Actions toolkit imports; a proxy's agent is from undici itself, see open-proxy.ts. */
export function fetch(...call: Parameters<typeof globalThis.fetch>): Promise<Response> {
  return globalThis.fetch(...call);
}
