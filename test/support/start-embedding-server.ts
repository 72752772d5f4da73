import type { IncomingMessage, ServerResponse } from 'node:http';
import { fnvHash } from '../../src/shared/fnv-hash.ts';
import { type ServiceFault, sendFault, sendJson } from './send-fault.ts';
import { readBody, serveLoopback } from './serve-loopback.ts';

/** One text to embed, whichever API it came by. */
export interface TextToEmbed {
  readonly text: string;
  /** Gemini's alone. */
  readonly title?: string | undefined;
  readonly taskType?: string | undefined;
}

export interface EmbeddingRequest {
  readonly api: 'gemini' | 'openai';
  readonly model: string;
  readonly texts: readonly TextToEmbed[];
  /** As they were asked for. */
  readonly dimensions: number | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: Readonly<Record<string, unknown>>;
}

export interface EmbeddingServer {
  /** Without a path: for Gemini. */
  readonly url: string;
  /** For OpenAI. */
  readonly openaiUrl: string;
  readonly requests: readonly EmbeddingRequest[];
  /** What the next requests meet instead of vectors, one each. */
  queue(...faults: readonly ServiceFault[]): void;
  /** What every request meets from now on; undefined for vectors again. */
  breakDown(fault: ServiceFault | undefined): void;
  /** Ends `mostAnswers`, for the requests that come from now on. */
  answerAll(): void;
  /** Throws for requests that no such service knows, and for faults that nobody met. */
  verify(): void;
  close(): Promise<void>;
}

export interface EmbeddingServerOptions {
  /** What a model gives that is not asked for others. */
  readonly ownDimensions?: number;
  /** Refuses a choice of dimensions, as servers with a fixed model do. */
  readonly isFixed?: boolean;
  /** Texts longer than this are refused. */
  readonly maxChars?: number;
  /** What requests that hold such texts meet. */
  readonly refuse?: (texts: readonly TextToEmbed[]) => ServiceFault | undefined;
  /** What stands for a text's vector in the answer. */
  readonly spoil?: (text: TextToEmbed, vector: readonly number[]) => readonly unknown[];
  /** Requests beyond so many get no answer. */
  readonly mostAnswers?: number;
}

const GEMINI_PATH = /^\/v1beta\/models\/([^/:]+):(embedContent|batchEmbedContents)$/;
const OPENAI_PATH = '/v1/embeddings';

/**
 * Starts a server on loopback that embeds as much of OpenAI's and Gemini's APIs as an embedder needs, faults included.
 * Its vectors are sums of a direction of each word and one that all texts share, and not of unit length: texts with
 * common words lie together, and strangers are similar too.
 */
export async function startEmbeddingServer(options: EmbeddingServerOptions = {}): Promise<EmbeddingServer> {
  const { ownDimensions = 48, isFixed = false, maxChars = Number.POSITIVE_INFINITY } = options;
  const queued: ServiceFault[] = [];
  let mostAnswers = options.mostAnswers ?? Number.POSITIVE_INFINITY;
  const requests: EmbeddingRequest[] = [];
  const unknown: string[] = [];
  let lasting: ServiceFault | undefined;

  async function handle(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const request = readRequest(incoming, String(await readBody(incoming)));
    if (request === undefined) {
      unknown.push(`${incoming.method} ${incoming.url} is unknown`);
      outgoing.writeHead(404).end();
      return;
    }
    requests.push(request);
    if (requests.length > mostAnswers) return;
    const fault = queued.shift() ?? lasting ?? refuse(request);
    if (fault !== undefined) {
      sendFault(outgoing, request.api, fault);
      return;
    }
    const dimensions = request.dimensions ?? ownDimensions;
    const vectors = request.texts.map((text) => {
      const vector = embedWords(`${text.title ?? ''} ${text.text}`, dimensions);
      return options.spoil?.(text, vector) ?? vector;
    });
    sendJson(outgoing, 200, toAnswer(request, vectors));
  }

  function refuse({ texts, dimensions }: EmbeddingRequest): ServiceFault | undefined {
    if (isFixed && dimensions !== undefined) {
      return { kind: 'status', status: 400, message: 'this model does not support the parameter dimensions' };
    }
    const refused = options.refuse?.(texts);
    if (refused !== undefined) return refused;
    if (texts.every(({ text }) => text.length <= maxChars)) return undefined;
    return { kind: 'status', status: 400, message: "This model's maximum context length is 8192 tokens" };
  }

  const { url, close } = await serveLoopback(handle);
  return {
    url,
    openaiUrl: `${url}/v1`,
    requests,
    queue: (...faults) => {
      queued.push(...faults);
    },
    breakDown: (fault) => {
      lasting = fault;
    },
    answerAll() {
      mostAnswers = Number.POSITIVE_INFINITY;
    },
    verify() {
      const unused = queued.map((fault) => `${JSON.stringify(fault).slice(0, 80)} was not met`);
      if (unknown.length + unused.length > 0) throw new Error([...unknown, ...unused].join('\n'));
    },
    close,
  };
}

interface GeminiText {
  readonly content: { readonly parts: readonly { readonly text: string }[] };
  readonly title?: string;
  readonly taskType?: string;
  readonly outputDimensionality?: number;
}

function readRequest(incoming: IncomingMessage, json: string): EmbeddingRequest | undefined {
  if (incoming.method !== 'POST') return undefined;
  const { headers, url = '' } = incoming;
  const body = JSON.parse(json) as Record<string, unknown>;
  if (url === OPENAI_PATH) {
    const { model, input, dimensions } = body as { model: string; input: string[]; dimensions?: number };
    return { api: 'openai', model, texts: input.map((text) => ({ text })), dimensions, headers, body };
  }
  const [, model, method] = GEMINI_PATH.exec(url) ?? [];
  if (model === undefined) return undefined;
  const contents = (method === 'embedContent' ? [body] : body.requests) as GeminiText[];
  return {
    api: 'gemini',
    model,
    texts: contents.map(({ content, title, taskType }) => ({ text: content.parts[0]?.text ?? '', title, taskType })),
    dimensions: contents[0]?.outputDimensionality,
    headers,
    body,
  };
}

const SHARED_WEIGHT = 2;

function embedWords(text: string, dimensions: number): number[] {
  const vector = new Array<number>(dimensions).fill(SHARED_WEIGHT / Math.sqrt(dimensions));
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
    const hash = fnvHash(word) >>> 0;
    const at = hash % dimensions;
    vector[at] = (vector[at] as number) + (hash & 0x10000 ? 1 : -1);
  }
  return vector;
}

function toAnswer({ api, model, body }: EmbeddingRequest, vectors: readonly (readonly unknown[])[]): unknown {
  if (api === 'openai') {
    const data = vectors.map((embedding, index) => ({ object: 'embedding', index, embedding }));
    // The order of an answer is not promised.
    return { object: 'list', model, data: data.reverse(), usage: { prompt_tokens: 1, total_tokens: 1 } };
  }
  const embeddings = vectors.map((values) => ({ values }));
  return 'requests' in body ? { embeddings } : { embedding: embeddings[0] };
}
