import { isNestedTooDeep, MAX_JSON_DEPTH } from '../../shared/json-depth.ts';
import { PlainAnswer } from './plain-answer.ts';
import { TransportFault } from './transport-fault.ts';

const BYTES_PER_MB = 1024 * 1024;
const JSON_TYPE = /[/+]json\b/i;

export interface AnswerBounds {
  /** Of one answer, after it was unpacked. */
  readonly maxBytes: number;
}

/**
 * A `fetch` that resolves once the whole answer is here, so that the signal of a request ends a body that drips, as it ends
 * a server that is silent. Rejects with a TransportFault as soon as an answer is larger than `maxBytes` (unpacked, whatever
 * its header says), and where JSON is nested deeper than `MAX_JSON_DEPTH`.
 */
export function boundAnswers(baseFetch: typeof fetch, { maxBytes }: AnswerBounds): typeof fetch {
  return async (input, init) => {
    const answer = await baseFetch(input, init);
    if (answer.body === null) return answer;
    const host = URL.parse(answer.url)?.host ?? URL.parse(String(input))?.host ?? 'the server';
    const bytes = await readBytes(answer, { host, maxBytes });
    if (JSON_TYPE.test(answer.headers.get('content-type') ?? '') && isNestedTooDeep(bytes.toString('latin1'))) {
      throw new TransportFault(`the answer of ${host} is JSON nested deeper than ${MAX_JSON_DEPTH} levels`);
    }
    return answer instanceof PlainAnswer ? (answer.withBody(bytes) as never) : withBody(answer, bytes);
  };
}

async function readBytes(
  { headers, body }: Response,
  { host, maxBytes }: AnswerBounds & { readonly host: string },
): Promise<Buffer<ArrayBuffer>> {
  const tooLarge = () =>
    new TransportFault(`the answer of ${host} is larger than the ${describeSize(maxBytes)} allowed here`);
  if (Number(headers.get('content-length')) > maxBytes) {
    await body?.cancel();
    throw tooLarge();
  }
  const chunks: Uint8Array[] = [];
  let byteCount = 0;
  for await (const chunk of body ?? []) {
    byteCount += chunk.length;
    // Leaving the loop closes the connection.
    if (byteCount > maxBytes) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, byteCount);
}

/** `64 MB`, `1,000 bytes`. */
function describeSize(bytes: number): string {
  return bytes % BYTES_PER_MB === 0 ? `${bytes / BYTES_PER_MB} MB` : `${bytes.toLocaleString('en')} bytes`;
}

function withBody({ status, statusText, headers, url, redirected }: Response, body: Buffer<ArrayBuffer>): Response {
  const read = new Response(body, { status, statusText, headers });
  // A response that is made by hand has no address.
  return Object.defineProperties(read, { url: { value: url }, redirected: { value: redirected } });
}
