/** What an error says, whatever its form. */
export interface ErrorBody {
  readonly said: string;
  /** The field of the request that it names. */
  readonly field?: string | undefined;
  /** The HTTP status that it names, or means, itself. */
  readonly status?: number | undefined;
}

/** An error within an error within a list: no server goes deeper. */
const MAX_DEPTH = 5;
/** What is read of a server's words. */
export const MAX_WORDS_CHARS = 4_000;
/** By the first of these in `code` or `type`. */
const STATUS_OF_WORDS: readonly (readonly [RegExp, number])[] = [
  [/insufficient_(?:quota|credits|balance)|payment|billing/i, 402],
  [/rate_?limit|too_many_requests|resource_exhausted/i, 429],
  [/authentication|invalid_api_key|unauthorized|unauthenticated/i, 401],
  [/permission|forbidden/i, 403],
  [/not_found/i, 404],
  [/overloaded|unavailable|server_error|internal|timeout/i, 503],
  [/invalid_request|bad_request|invalid_argument|unsupported/i, 400],
];

/**
 * Reads the error of OpenAI, and the forms of others: a flat body (older vLLM), lists of fields (FastAPI, Mistral), a text (LM
 * Studio), a list of errors (Google), a provider's own error within a router's. Undefined for a body without any words.
 */
export function readErrorBody(body: unknown, depth = 0): ErrorBody | undefined {
  if (depth > MAX_DEPTH || body === null || body === undefined) return undefined;
  if (typeof body === 'string') return body.trim() === '' ? undefined : { said: body.slice(0, MAX_WORDS_CHARS) };
  if (Array.isArray(body)) return readList(body, depth);
  if (typeof body !== 'object') return undefined;
  const facts = body as Readonly<Record<string, unknown>>;
  const inner = INNER_NAMES.map((name) => readErrorBody(facts[name], depth + 1)).find((found) => found !== undefined);
  const more = readErrorBody(asRecord(facts.metadata).raw, depth + 1);
  const ownField = readField(facts.loc);
  const words = [ownField, inner?.said, more?.said].filter((text) => text !== undefined).join(': ');
  const code = textOf(facts.code) ?? tellingType(facts.type);
  if (words === '' && code === undefined) return undefined;
  return {
    said: code === undefined || words.includes(code) || /^\d+$/.test(code) ? words : `${words} (${code})`.trim(),
    field: textOf(facts.param) ?? ownField ?? inner?.field,
    status: inner?.status ?? readStatus(facts),
  };
}

/** Where the words stand, the most telling first. */
const INNER_NAMES = ['error', 'message', 'detail', 'msg', 'errors', 'error_description', 'title'] as const;

function readList(list: readonly unknown[], depth: number): ErrorBody | undefined {
  const found = list.slice(0, MAX_DEPTH).flatMap((one) => readErrorBody(one, depth + 1) ?? []);
  const [first] = found;
  return first === undefined ? undefined : { ...first, said: found.map(({ said }) => said).join('; ') };
}

/** FastAPI names a field by the way to it: `["body", "response_format"]`. */
function readField(loc: unknown): string | undefined {
  if (!Array.isArray(loc)) return undefined;
  return textOf(loc.filter((part) => typeof part === 'string' && part !== 'body').join('.'));
}

function readStatus({ code, status, type }: Readonly<Record<string, unknown>>): number | undefined {
  const number = [code, status].map(Number).find((value) => Number.isInteger(value) && value >= 400 && value < 600);
  if (number !== undefined) return number;
  const words = [code, type, status].filter((value) => typeof value === 'string').join(' ');
  return STATUS_OF_WORDS.find(([pattern]) => pattern.test(words))?.[1];
}

/** Most types say no more than the status. */
function tellingType(type: unknown): string | undefined {
  const text = textOf(type);
  return text !== undefined && /quota|credit|filter|validate/i.test(text) ? text : undefined;
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
