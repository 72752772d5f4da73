/** Two requests and the waits between them fit into the deadline: 25 of the usual 60 seconds. */
const REQUEST_SHARE = 25 / 60;

/** How long one request to a service may take where all its tries together have `deadlineMs`. */
export function requestTimeoutMs(deadlineMs: number): number {
  return Math.round(deadlineMs * REQUEST_SHARE);
}
