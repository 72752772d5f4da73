/** Parts of Markdown that are seen when somebody unfolds them; `title` is HTML. Nothing where all of them are empty. */
export function fold(title: string, parts: readonly string[]): string[] {
  const filled = parts.filter((part) => part !== '');
  return filled.length === 0 ? [] : [`<details><summary>${title}</summary>`, ...filled, '</details>'];
}
