const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];

/** The address that an answer sends to, as it is written there; undefined where it is none that sends elsewhere. */
export function redirectOf({ status, headers }: Response): string | undefined {
  return REDIRECTS.includes(status) ? (headers.get('location') ?? undefined) : undefined;
}
