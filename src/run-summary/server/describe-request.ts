export interface AnsweredRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly status: number;
  readonly ms: number;
}

const MAX_PATH_CHARS = 100;
const SHOWN_PARAMETERS = ['run_id', 'prow_job_run_id', 'attempt'];
const NUMBER = /^\d{1,20}$/;

/** One line for the log. Of the query only numbers are told: a client may put a secret anywhere. */
export function describeRequest({ method, path, query, status, ms }: AnsweredRequest): string {
  const numbers = SHOWN_PARAMETERS.flatMap((name) => {
    const value = query.get(name);
    return value !== null && NUMBER.test(value) ? [`${name}=${value}`] : [];
  });
  const shownPath = path.length > MAX_PATH_CHARS ? `${path.slice(0, MAX_PATH_CHARS)}…` : path;
  return [method, shownPath, ...numbers, status, `${Math.round(ms)} ms`].join(' ');
}
