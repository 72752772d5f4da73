import { once } from 'node:events';
import { request as httpRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import { readBody } from './serve-loopback.ts';

export interface LoopbackAnswer {
  readonly status: number;
  readonly text: string;
}

/**
 * Asks a server on loopback on a connection of its own: one that is kept alive may be closed by a server in this process as soon as
 * the process is free again, while the next request is on its way.
 */
export async function askLoopback(url: string, options: RequestOptions, body?: string): Promise<LoopbackAnswer> {
  const request = httpRequest(url, { ...options, agent: false }).end(body);
  const [answer] = (await once(request, 'response')) as [IncomingMessage];
  return { status: answer.statusCode ?? 0, text: (await readBody(answer)).toString() };
}
