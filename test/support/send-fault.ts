import type { ServerResponse } from 'node:http';

/** What a service of models may answer instead of what it was asked for. */
export type ServiceFault =
  /** Sent as it is, as JSON, with status 200 unless another is given. */
  | { readonly kind: 'json'; readonly json: unknown; readonly status?: number }
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly message?: string;
      /** As Google's APIs add them. */
      readonly details?: readonly unknown[];
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** A page with status 200. */
  | { readonly kind: 'html' }
  /** JSON that breaks off, with status 200. */
  | { readonly kind: 'malformed' }
  /** The connection breaks in the middle of the body. */
  | { readonly kind: 'disconnect' }
  /** No answer ever comes. */
  | { readonly kind: 'hang' };

/** Errors have the form of the API that was asked. */
export function sendFault(outgoing: ServerResponse, api: 'gemini' | 'openai', fault: ServiceFault): void {
  switch (fault.kind) {
    case 'json':
      sendJson(outgoing, fault.status ?? 200, fault.json);
      return;
    case 'status': {
      const { status, message = 'a fault of the test', details, headers } = fault;
      const error = api === 'gemini' ? { code: status, message, status: 'FAULT', details } : { message, type: 'fault' };
      sendJson(outgoing, status, { error }, headers);
      return;
    }
    case 'html':
      outgoing
        .writeHead(200, { 'content-type': 'text/html' })
        .end('<html><body>Log in first: http://evil.example</body></html>');
      return;
    case 'malformed':
      outgoing.writeHead(200, { 'content-type': 'application/json' }).end('{"choices": [{"message": {"cont');
      return;
    case 'disconnect':
      outgoing.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
      outgoing.write('{"choices": [');
      setImmediate(() => outgoing.destroy());
      return;
    case 'hang':
      return;
  }
}

export function sendJson(
  outgoing: ServerResponse,
  status: number,
  json: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  outgoing.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(json));
}
