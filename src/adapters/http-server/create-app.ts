import type { HttpBindings } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import { accepts } from 'hono/accepts';
import { type AccessRules, refuseAccess } from '../../run-summary/server/access.ts';
import { type Problem, problemAnswer } from '../../run-summary/server/answer.ts';
import { explainFailure } from '../../run-summary/server/explain-failure.ts';
import type { Route, RouteAnswer } from '../../run-summary/server/route.ts';
import { JSON_TYPE, toRouteAnswer } from '../../run-summary/server/server-routes.ts';
import { toTerminalText } from '../terminal/to-terminal-text.ts';

export interface EndedRequest {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  /** The path of a route, else `other`. */
  readonly route: string;
  readonly query: URLSearchParams;
  readonly status: number;
  readonly ms: number;
}

export interface AppParts {
  readonly routes: readonly Route[];
  readonly access: AccessRules;
  /** Hides the server's own secrets, which a service may repeat. */
  readonly mask: (text: string) => string;
  readonly onEnded: (request: EndedRequest) => void;
  /** Told of errors that nobody foresaw; the client gets no word of them. */
  readonly onUnexpected: (error: unknown) => void;
}

type Env = { readonly Bindings: HttpBindings };

/** The longest real address has some 150 characters. */
const MAX_URL_CHARS = 2000;
/** No answer is a page; none is to be kept elsewhere, where a token guards it. */
const COMMON_HEADERS = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'",
} as const;

/** The application: who may ask, what is answered, and a word to the log about each request. */
export function createApp({ routes, access, mask, onEnded, onUnexpected }: AppParts): Hono<Env> {
  const app = new Hono<Env>();
  const send = ({ status, body, headers }: RouteAnswer) => {
    const isJson = headers['content-type'] === JSON_TYPE;
    // Text is read in a terminal, by curl.
    const shown = isJson ? mask(body) : toTerminalText(mask(body));
    return new Response(shown, { status, headers: { ...COMMON_HEADERS, ...headers } });
  };
  const tell = (context: Context<Env>, problem: Problem) => send(tellProblem(context, problem));
  const find = (path: string) => routes.find((route) => route.path === path);

  app.use(async (context, next) => {
    const startMs = performance.now();
    await next();
    const url = new URL(context.req.url);
    onEnded({
      method: context.req.method,
      path: url.pathname,
      route: find(url.pathname)?.path ?? 'other',
      query: url.searchParams,
      status: context.res.status,
      ms: performance.now() - startMs,
    });
  });
  app.use(async (context, next) => {
    const problem = refuse(context, { access, isOpen: find(context.req.path)?.isOpen === true });
    if (problem === undefined) return await next();
    return tell(context, problem);
  });
  for (const route of routes) {
    app.get(route.path, async (context) => {
      const query = new URL(context.req.url).searchParams;
      return send(await route.answer({ query, prefersJson: prefersJson(context) }));
    });
  }
  app.notFound((context) => {
    const paths = routes.map(({ path }) => path).join(', ');
    return tell(context, { status: 404, message: `There is nothing here; there is ${paths}.` });
  });
  app.onError((error, context) => {
    const problem = explainFailure(error);
    if (problem !== undefined) return tell(context, problem);
    onUnexpected(error);
    return tell(context, { status: 500, message: 'Something went wrong; the log of the server says more.' });
  });
  return app;
}

interface Entrance {
  readonly access: AccessRules;
  readonly isOpen: boolean;
}

function refuse(context: Context<Env>, { access, isOpen }: Entrance): Problem | undefined {
  const { method, url } = context.req;
  const asked = new URL(url);
  const refusal = refuseAccess(
    {
      hostname: asked.hostname,
      authorization: context.req.header('authorization'),
      fetchSite: context.req.header('sec-fetch-site'),
    },
    access,
  );
  if (refusal !== undefined && !(isOpen && refusal.status === 401)) return refusal;
  if (method !== 'GET') return { status: 405, message: 'Only GET is answered.' };
  if (hasBody(context)) return { status: 413, message: 'A request has no body here.' };
  if (url.length > MAX_URL_CHARS)
    return { status: 414, message: `The address is longer than ${MAX_URL_CHARS} characters.` };
  return undefined;
}

/** What a status asks for by its definition. */
const STATUS_HEADERS: Readonly<Record<number, RouteAnswer['headers']>> = {
  401: { 'www-authenticate': 'Bearer' },
  405: { allow: 'GET' },
  // The rest of the body is not waited for.
  413: { connection: 'close' },
};

function hasBody({ req }: Context<Env>): boolean {
  return req.header('transfer-encoding') !== undefined || Number(req.header('content-length') ?? 0) > 0;
}

function tellProblem(context: Context<Env>, problem: Problem): RouteAnswer {
  return toRouteAnswer(problemAnswer(problem), prefersJson(context), STATUS_HEADERS[problem.status]);
}

/** Plain text for whoever does not say, as for curl. */
function prefersJson(context: Context<Env>): boolean {
  const supports = ['text/plain', 'application/json'];
  return accepts(context, { header: 'Accept', supports, default: 'text/plain' }) === 'application/json';
}
