import { AZURE_API_VERSION, isAzure } from '../../models/azure.ts';

/** Where requests to a server go, and how they carry the key. */
export interface OpenAIAddress {
  readonly baseUrl: string;
  /** Goes with each request: what stands behind a `?` in the address, such as Azure's `api-version`. */
  readonly query: Readonly<Record<string, string>>;
  readonly keyHeader: 'authorization' | 'api-key';
}

export const OPENAI_BASE_URL = 'https://api.openai.com/v1';
/** People paste the whole endpoint, which the SDK completes itself. */
const ENDPOINT = /\/(?:chat\/completions|completions|embeddings|responses|decisions)?\/*$/;
/** Of these parts of a path, each says by itself where a model is: the newer API, a deployment, models of other makers. */
const SAYS_WHERE = /^(?:v\d+|deployments|models)$/;

/**
 * The address of a server as the SDK needs it. At Azure the key has a header of its own, and a version in the query means the
 * older API, where each deployment of a model has a path: it is added where the address has none. Files and jobs, which belong to
 * no model (`''`), have none there either.
 */
export function openaiAddress(baseUrl: string | undefined, model: string): OpenAIAddress {
  const url = URL.parse(baseUrl ?? OPENAI_BASE_URL);
  if (url === null) return { baseUrl: baseUrl ?? OPENAI_BASE_URL, query: {}, keyHeader: 'authorization' };
  const query = Object.fromEntries(url.searchParams);
  const isVersioned = query[AZURE_API_VERSION] !== undefined;
  const isAtAzure = isAzure(url);
  const path = url.pathname
    .replace(ENDPOINT, '')
    .split('/')
    .filter((part) => part !== '');
  if (isAtAzure && path.length === 0) path.push('openai', ...(isVersioned ? [] : ['v1']));
  if (isVersioned && model !== '' && !path.some((part) => SAYS_WHERE.test(part)))
    path.push('deployments', encodeURIComponent(model));
  return {
    baseUrl: [url.origin, ...path].join('/'),
    query,
    keyHeader: isAtAzure ? 'api-key' : 'authorization',
  };
}
