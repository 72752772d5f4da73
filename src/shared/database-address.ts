/** Whether a setting names a PostgreSQL database and not a file. */
export function isDatabaseAddress(place: string): boolean {
  return /^postgres(?:ql)?:\/\//i.test(place);
}

/** A file or a database as messages name it: of an address without its user, its password and its parameters. */
export function describePlace(place: string): string {
  if (!isDatabaseAddress(place)) return place;
  const url = URL.parse(place);
  return url === null ? 'postgres://…' : `postgres://${url.host}${url.pathname}`;
}
