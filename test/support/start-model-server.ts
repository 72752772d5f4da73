import type { IncomingMessage, ServerResponse } from 'node:http';
import type { DecisionCreateParams } from 'openai/resources/decisions';
import { type ServiceFault, sendFault, sendJson } from './send-fault.ts';
import { readBody, serveLoopback } from './serve-loopback.ts';

/** A request to a model, whichever API it came by. */
export interface ModelRequest {
  readonly engine: 'gemini' | 'openai';
  readonly model: string;
  readonly system: string;
  readonly user: string;
  /** What is asked of the Decisions API; none where another API was asked. */
  readonly questions: DecisionCreateParams['questions'];
  /** Values of each list of the response schema, by its name; empty where no schema was sent. */
  readonly choices: Readonly<Record<string, readonly string[]>>;
  readonly headers: IncomingMessage['headers'];
  /** As it was sent. */
  readonly body: Readonly<Record<string, unknown>>;
}

export type ModelEffect =
  | {
      readonly kind: 'text';
      readonly text: string;
      /** In the words of the API: `length`, `MAX_TOKENS`; done unless given. */
      readonly finish?: string;
      readonly promptTokens?: number;
      readonly completionTokens?: number;
    }
  | ServiceFault;

/** An effect, the text of an answer, or an object that is sent as the text of one. */
export type ModelReply = ModelEffect | string | Readonly<Record<string, unknown>>;

export interface ModelServer {
  /** Without a path: for Gemini. */
  readonly url: string;
  /** For OpenAI. */
  readonly openaiUrl: string;
  readonly requests: readonly ModelRequest[];
  /** Replies to the next requests, one each; when they are used up, `answer` replies. */
  queue(...replies: readonly ModelReply[]): void;
  /** What every request meets from now on, and none has to; undefined for what is queued again. */
  breakDown(fault: ServiceFault | undefined): void;
  /** Throws for requests that nobody expected, and replies that nobody asked for. */
  verify(): void;
  close(): Promise<void>;
}

export interface ModelServerOptions {
  /** Replies where nothing is queued; without it such a request is a fault. */
  readonly answer?: (request: ModelRequest) => ModelReply;
}

const GEMINI_PATH = /^\/v1beta\/models\/([^/:]+):generateContent$/;
const OPENAI_PATH = '/v1/chat/completions';
const DECISIONS_PATH = '/v1/decisions';

/** Starts a server on loopback that speaks as much of OpenAI's and Gemini's APIs as a judge needs, faults included. */
export async function startModelServer({ answer }: ModelServerOptions = {}): Promise<ModelServer> {
  const replies: ModelReply[] = [];
  const requests: ModelRequest[] = [];
  const faults: string[] = [];
  let lasting: ServiceFault | undefined;

  async function handle(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const request = readRequest(incoming, String(await readBody(incoming)));
    if (request === undefined) {
      faults.push(`${incoming.method} ${incoming.url} is unknown`);
      outgoing.writeHead(404).end();
      return;
    }
    requests.push(request);
    const reply = lasting ?? replies.shift() ?? answer?.(request);
    if (reply === undefined) faults.push(`request ${requests.length} to ${request.model} was not expected`);
    send(outgoing, request, toEffect(reply ?? { kind: 'status', status: 400, message: 'unexpected request' }));
  }

  const { url, close } = await serveLoopback(handle);
  return {
    url,
    openaiUrl: `${url}/v1`,
    requests,
    queue: (...more) => {
      replies.push(...more);
    },
    breakDown: (fault) => {
      lasting = fault;
    },
    verify() {
      const unused = replies.map((reply) => `${JSON.stringify(reply).slice(0, 80)} was not used`);
      if (faults.length + unused.length > 0) throw new Error([...faults, ...unused].join('\n'));
    },
    close,
  };
}

function toEffect(reply: ModelReply): ModelEffect {
  if (typeof reply === 'string') return { kind: 'text', text: reply };
  return 'kind' in reply ? (reply as ModelEffect) : { kind: 'text', text: JSON.stringify(reply) };
}

interface OpenAIBody {
  readonly model: string;
  readonly messages: readonly { readonly role: string; readonly content: string }[];
  readonly response_format?: { readonly json_schema?: { readonly schema: AnySchema } };
}

interface DecisionsBody extends Pick<DecisionCreateParams, 'model' | 'questions'> {
  readonly input: readonly { readonly role: string; readonly content: string }[];
}

interface GeminiBody {
  readonly systemInstruction: { readonly parts: readonly { readonly text: string }[] };
  readonly contents: readonly { readonly parts: readonly { readonly text: string }[] }[];
  readonly generationConfig: { readonly responseSchema?: AnySchema };
}

interface AnySchema {
  readonly properties: Readonly<Record<string, { readonly items?: { readonly enum?: readonly string[] } }>>;
}

function readRequest(incoming: IncomingMessage, text: string): ModelRequest | undefined {
  if (incoming.method !== 'POST') return undefined;
  const path = incoming.url ?? '';
  const { headers } = incoming;
  const geminiModel = GEMINI_PATH.exec(path)?.[1];
  if (geminiModel !== undefined) {
    const body = JSON.parse(text) as GeminiBody & Record<string, unknown>;
    return {
      engine: 'gemini',
      model: geminiModel,
      system: body.systemInstruction.parts[0]?.text ?? '',
      user: body.contents.at(-1)?.parts[0]?.text ?? '',
      questions: [],
      choices: readChoices(body.generationConfig.responseSchema),
      headers,
      body,
    };
  }
  if (path === DECISIONS_PATH) {
    const body = JSON.parse(text) as DecisionsBody & Record<string, unknown>;
    const contentOf = (role: string) => body.input.find((message) => message.role === role)?.content ?? '';
    const { model, questions } = body;
    return {
      engine: 'openai',
      model,
      system: contentOf('system'),
      user: contentOf('user'),
      questions,
      choices: {},
      headers,
      body,
    };
  }
  if (path !== OPENAI_PATH) return undefined;
  const body = JSON.parse(text) as OpenAIBody & Record<string, unknown>;
  return {
    engine: 'openai',
    model: body.model,
    system: body.messages.find(({ role }) => role === 'system')?.content ?? '',
    user: body.messages.at(-1)?.content ?? '',
    questions: [],
    choices: readChoices(body.response_format?.json_schema?.schema),
    headers,
    body,
  };
}

function readChoices(schema: AnySchema | undefined): Record<string, readonly string[]> {
  const lists = Object.entries(schema?.properties ?? {}).flatMap(([name, { items }]) =>
    items?.enum === undefined ? [] : [[name, items.enum] as const],
  );
  return Object.fromEntries(lists);
}

function send(outgoing: ServerResponse, { engine, user, system }: ModelRequest, effect: ModelEffect): void {
  switch (effect.kind) {
    case 'text': {
      const {
        text,
        finish,
        promptTokens = Math.ceil((system.length + user.length) / 4),
        completionTokens = 20,
      } = effect;
      const answer = { text, finish, promptTokens, completionTokens };
      sendJson(outgoing, 200, engine === 'gemini' ? geminiAnswer(answer) : openaiAnswer(answer));
      return;
    }
    default:
      sendFault(outgoing, engine, effect);
  }
}

interface AnswerFacts {
  readonly text: string;
  readonly finish: string | undefined;
  readonly promptTokens: number;
  readonly completionTokens: number;
}

function openaiAnswer({ text, finish = 'stop', promptTokens, completionTokens }: AnswerFacts): unknown {
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1_750_000_000,
    model: 'stub',
    choices: [{ index: 0, finish_reason: finish, message: { role: 'assistant', content: text, refusal: null } }],
    usage: {
      prompt_tokens: promptTokens,
      completion_tokens: completionTokens,
      total_tokens: promptTokens + completionTokens,
    },
  };
}

function geminiAnswer({ text, finish = 'STOP', promptTokens, completionTokens }: AnswerFacts): unknown {
  return {
    candidates: [{ content: { role: 'model', parts: [{ text }] }, finishReason: finish, index: 0 }],
    usageMetadata: {
      promptTokenCount: promptTokens,
      candidatesTokenCount: completionTokens,
      totalTokenCount: promptTokens + completionTokens,
    },
  };
}
