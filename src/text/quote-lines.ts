const SHORTEST_FENCE = 3;

/** Lines from outside as a block of code, which nothing in them can end: GitHub reads no mention, link or markup there. */
export function quoteLines(text: string): string {
  const runs = text.match(/`+/g) ?? [];
  const fence = '`'.repeat(Math.max(SHORTEST_FENCE, ...runs.map((run) => run.length + 1)));
  return `${fence}text\n${text}\n${fence}`;
}
