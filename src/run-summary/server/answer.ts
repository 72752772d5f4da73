/** What a request gets, in both forms. */
export interface Answer {
  /** HTTP status. */
  readonly status: number;
  readonly json: string;
  readonly text: string;
  /** When it may be worth asking again. */
  readonly retryAfterSeconds?: number | undefined;
}

export interface Problem {
  readonly status: number;
  readonly message: string;
  readonly retryAfterSeconds?: number | undefined;
}

/** An answer that says what is wrong, in one line. */
export function problemAnswer({ status, message, retryAfterSeconds }: Problem): Answer {
  return {
    status,
    json: JSON.stringify({ error: { status, message } }),
    text: message,
    ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
  };
}
