/** A dated or numbered release of a model has its facts: `gpt-4o-mini-2024-07-18`, `gemini-3.5-flash-lite-001`. */
const RELEASE = /-(?:\d{4}-\d{2}-\d{2}|\d{3,4}|latest|preview(?:-[\d-]+)?)$/;
const FINE_TUNED = /^ft:([^:]+):/;

/** The names under which a model may stand in a table, the most exact one first; `base` is what it was fine-tuned from. */
export function modelNames(model: string): { readonly own: readonly string[]; readonly base: readonly string[] } {
  const name = model.replace(/^models\//, '');
  const base = FINE_TUNED.exec(name)?.[1];
  return { own: withRelease(name), base: base === undefined ? [] : withRelease(base) };
}

/** What a table has under the first of these names that it knows. */
export function lookUp<Row>(table: Readonly<Record<string, Row>>, names: readonly string[]): Row | undefined {
  const name = names.find((candidate) => Object.hasOwn(table, candidate));
  return name === undefined ? undefined : table[name];
}

function withRelease(name: string): readonly string[] {
  return [name, name.replace(RELEASE, '')];
}
