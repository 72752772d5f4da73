/** The labels of an issue with their new names, each once; undefined where none of them changes. */
export function renameAll(
  labels: readonly string[],
  renamed: ReadonlyMap<string, string | undefined>,
): readonly string[] | undefined {
  if (!labels.some((label) => renamed.has(label))) return undefined;
  const now = labels.map((label) => (renamed.has(label) ? renamed.get(label) : label));
  return [...new Set(now.filter((label) => label !== undefined))];
}
