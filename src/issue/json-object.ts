/** What `JSON.parse` gives for `{…}`. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The member of an object; undefined of anything else. */
export function memberOf(value: unknown, name: string): unknown {
  return isObject(value) ? value[name] : undefined;
}

/** The first member with one of these names that is there: APIs spell the same fact differently. */
export function firstOf(value: JsonObject, ...names: readonly string[]): unknown {
  for (const name of names) {
    const found = value[name];
    if (found !== undefined && found !== null) return found;
  }
  return undefined;
}

/** The items of a list, or of a connection as GraphQL has them: `{nodes: […]}`, `{edges: [{node}]}`; undefined of anything else. */
export function itemsOf(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  if (!isObject(value)) return undefined;
  if (Array.isArray(value.nodes)) return value.nodes;
  return Array.isArray(value.edges) ? value.edges.map((edge) => memberOf(edge, 'node')) : undefined;
}
