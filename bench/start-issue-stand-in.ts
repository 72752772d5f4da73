import { serveLoopback } from '../test/support/serve-loopback.ts';
import { REPOSITORY } from './build-index.ts';

export interface StandIn {
  /** As `GITHUB_API_URL` names it. */
  readonly apiUrl: string;
  /** `METHOD path` of what was asked and is not known here: the measured program asks more than it did. */
  readonly unknown: readonly string[];
  close(): Promise<void>;
}

export interface Stock {
  /** The one issue that there is, as GitHub's REST API gives it. */
  readonly issue: Readonly<Record<string, unknown>> & { readonly number: number };
  /** Names of the repository's labels. */
  readonly labels: readonly string[];
}

const MAX_PAGE = 100;

/** A GitHub on loopback that knows what a rehearsal on one issue asks: that issue and the repository's labels. */
export async function startIssueStandIn({ issue, labels }: Stock): Promise<StandIn> {
  const unknown: string[] = [];
  const { url, close } = await serveLoopback((incoming, outgoing) => {
    const { method = '', url: path = '/' } = incoming;
    const asked = new URL(path, `http://${incoming.headers.host}`);
    const send = (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): void => {
      outgoing.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
      outgoing.end(JSON.stringify(body));
    };
    incoming.resume();
    if (method === 'GET' && asked.pathname === `/repos/${REPOSITORY}/issues/${issue.number}`) return send(200, issue);
    if (method === 'GET' && asked.pathname === `/repos/${REPOSITORY}/labels`) {
      const { rows, link } = pageOf(labels, asked);
      return send(200, rows.map(toLabel), link === undefined ? {} : { link });
    }
    unknown.push(`${method} ${path}`);
    return send(404, { message: 'Not Found' });
  });
  return { apiUrl: url, unknown, close };
}

function toLabel(name: string): Record<string, unknown> {
  return { id: 1, node_id: 'L1', url: '', name, description: null, color: 'ededed', default: false };
}

function pageOf(names: readonly string[], asked: URL): { readonly rows: readonly string[]; readonly link?: string } {
  const size = Math.min(MAX_PAGE, Number(asked.searchParams.get('per_page') ?? MAX_PAGE));
  const page = Number(asked.searchParams.get('page') ?? 1);
  const rows = names.slice((page - 1) * size, page * size);
  if (page * size >= names.length) return { rows };
  const next = new URL(asked);
  next.searchParams.set('page', String(page + 1));
  return { rows, link: `<${next.href}>; rel="next"` };
}
