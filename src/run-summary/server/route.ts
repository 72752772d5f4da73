/** What a route answers a GET, whatever speaks HTTP for it. */
export interface Route {
  readonly path: string;
  /** Whether it answers without a token, too: it tells nothing. */
  readonly isOpen?: true;
  readonly answer: (request: RouteRequest) => RouteAnswer | Promise<RouteAnswer>;
}

export interface RouteRequest {
  readonly query: URLSearchParams;
  /** Whether the client would rather have JSON than plain text. */
  readonly prefersJson: boolean;
}

export interface RouteAnswer {
  readonly status: number;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}
