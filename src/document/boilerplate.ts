/** Lines and line beginnings (normalized by `normalizeLine`) that stand in many issues of a corpus and so say nothing. */
export type Boilerplate = ReadonlySet<string>;

export const noBoilerplate: Boilerplate = new Set();

/** The beginning of a line up to its first colon or question mark: the field name in `- Version: 3.1`. */
const FIELD_NAME = /^(.{2,70}?[:：?？])(?:\**)(.*)$/u;
const MIN_WORDS = 3;
/** At least so many issues must share a line, however small the corpus. */
const MIN_ISSUES = 4;

/** Lower case, letters and digits only, single spaces: `**What happened**:` → `what happened`. */
export function normalizeLine(line: string): string {
  return line
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Splits `- Version: 3.1` into its field name and the rest; undefined where the line names no field. */
export function splitField(line: string): { readonly name: string; readonly rest: string } | undefined {
  const match = FIELD_NAME.exec(line);
  if (match?.[1] === undefined || match[2] === undefined) return undefined;
  return { name: normalizeLine(match[1]), rest: match[2] };
}

/**
 * Learns which lines and field names recur, from bodies cleaned by `cleanMarkdown`.
 * A short line that is not a field name is never learned: it may be the answer of a drop-down (`Postgres`), which says much.
 */
export function learnBoilerplate(bodies: readonly string[]): Boilerplate {
  const issuesByLine = new Map<string, number>();
  for (const body of bodies) {
    for (const line of distinctLines(body)) issuesByLine.set(line, (issuesByLine.get(line) ?? 0) + 1);
  }
  const threshold = minIssues(bodies.length);
  const learned = new Set<string>();
  for (const [line, issues] of issuesByLine) if (issues >= threshold) learned.add(line);
  return learned;
}

/** 2 % of a small corpus; in large ones templates come and go, so a smaller share is enough. */
function minIssues(corpusSize: number): number {
  return Math.max(MIN_ISSUES, Math.min(0.02 * corpusSize, 20 + 0.002 * corpusSize));
}

function distinctLines(body: string): Set<string> {
  const lines = new Set<string>();
  for (const line of body.split('\n')) {
    const field = splitField(line);
    if (field !== undefined && field.name !== '') lines.add(field.name);
    const normalized = normalizeLine(line);
    if (normalized.split(' ').length >= MIN_WORDS || (field !== undefined && field.rest.trim() === '')) {
      lines.add(normalized);
    } else if (/^\s*(?:#{1,6}\s|\*\*)/.test(line) && normalized !== '') {
      lines.add(normalized);
    }
  }
  lines.delete('');
  return lines;
}
