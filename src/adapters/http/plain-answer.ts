import type { IncomingHttpHeaders } from 'node:http';

/** RFC 9110: answers of these are without a body. https://fetch.spec.whatwg.org/#null-body-status */
const BODILESS: readonly number[] = [204, 205, 304];

export interface PlainAnswerFacts {
  readonly url: string;
  readonly status: number;
  readonly statusText: string;
  readonly headers: PlainHeaders;
}

/** What comes of a connection. */
export interface PlainSource {
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Ends the connection, whether or not somebody has begun to read. */
  readonly close: () => void;
}

/** The headers of an answer, as far as they are asked for here: by name, or one after the other. */
export class PlainHeaders {
  readonly #values: ReadonlyMap<string, string>;

  constructor(headers: IncomingHttpHeaders) {
    const entries = Object.entries(headers).filter((entry) => entry[1] !== undefined);
    this.#values = new Map(entries.map(([name, value]) => [name, String(value)]));
  }

  get(name: string): string | null {
    return this.#values.get(name.toLowerCase()) ?? null;
  }

  [Symbol.iterator](): IterableIterator<[string, string]> {
    return this.#values.entries();
  }
}

/**
 * An answer of `plainFetch`: what our own code and Octokit ask of a `Response`, without the 50 ms that the first use of
 * Node's own takes, which brings a whole HTTP client.
 */
export class PlainAnswer {
  readonly url: string;
  readonly status: number;
  readonly statusText: string;
  readonly headers: PlainHeaders;
  readonly redirected = false;
  readonly body: PlainBody | null;
  readonly #facts: PlainAnswerFacts;

  constructor(facts: PlainAnswerFacts, source: PlainSource) {
    this.#facts = facts;
    this.url = facts.url;
    this.status = facts.status;
    this.statusText = facts.statusText;
    this.headers = facts.headers;
    this.body = isBodiless(facts.status) ? null : new PlainBody(source);
  }

  get ok(): boolean {
    return this.status >= 200 && this.status < 300;
  }

  /** The same answer with a body that was read already. */
  withBody(bytes: Uint8Array): PlainAnswer {
    return new PlainAnswer(this.#facts, { chunks: oneChunk(bytes), close: () => {} });
  }

  async arrayBuffer(): Promise<ArrayBuffer> {
    const bytes = await this.#read();
    return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  }

  async text(): Promise<string> {
    return (await this.#read()).toString('utf8').replace(/^\uFEFF/, '');
  }

  async json(): Promise<unknown> {
    return JSON.parse(await this.text());
  }

  async #read(): Promise<Buffer<ArrayBuffer>> {
    const chunks: Uint8Array[] = [];
    for await (const chunk of this.body ?? []) chunks.push(chunk);
    return Buffer.concat(chunks);
  }
}

export function isBodiless(status: number): boolean {
  return BODILESS.includes(status);
}

/** Can be read once; whoever leaves it before its end closes the connection. */
class PlainBody {
  readonly #iterator: AsyncIterator<Uint8Array>;
  readonly #close: () => void;

  constructor({ chunks, close }: PlainSource) {
    this.#iterator = chunks[Symbol.asyncIterator]();
    this.#close = close;
  }

  [Symbol.asyncIterator](): AsyncIterator<Uint8Array> {
    return this.#iterator;
  }

  /** A generator that was not asked yet ends without its own clean-up. */
  async cancel(): Promise<void> {
    this.#close();
    await this.#iterator.return?.();
  }
}

async function* oneChunk(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
