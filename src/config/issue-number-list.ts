const MAX_SHOWN_CHARS = 40;
/** GitHub counts in 32 bits. */
const MAX_ISSUE_NUMBER = 2 ** 31 - 1;
/** Lines that are named one by one; the rest is counted. */
const MAX_NAMED = 20;

export interface IssueNumberList {
  /** Each once, in the file's order. */
  readonly numbers: readonly number[];
  /** Lines that are no issue number, one sentence each; the list must not be used while there are any. */
  readonly faults: readonly string[];
  /** Lines that do no harm: blank ones and repetitions. */
  readonly remarks: readonly string[];
}

/**
 * Reads a file with one issue number a line, with or without `#`. Everything that is odd is told by its line. `source` is
 * what the user calls the file.
 */
export function readIssueNumberList(text: string, source: string): IssueNumberList {
  const lines = text.trimEnd().split(/\r\n?|\n/);
  const lineOf = new Map<number, number>();
  const faults: string[] = [];
  const remarks: string[] = [];
  for (const [index, line] of lines.entries()) {
    const place = `${source}, line ${index + 1}`;
    const written = line.replace(/^\uFEFF/, '').trim();
    const number = Number(/^#?(\d{1,10})$/.exec(written)?.[1]);
    const earlier = lineOf.get(number);
    if (written === '') remarks.push(`${place} is blank`);
    else if (!(number >= 1 && number <= MAX_ISSUE_NUMBER))
      faults.push(`${place}: ${quote(written)} is no issue number`);
    else if (earlier !== undefined) remarks.push(`${place} repeats ${number} of line ${earlier}`);
    else lineOf.set(number, index + 1);
  }
  if (lineOf.size === 0 && faults.length === 0) {
    return { numbers: [], faults: [`${source} names no issue; write one number a line`], remarks: [] };
  }
  return { numbers: [...lineOf.keys()], faults: atMost(faults, source), remarks: atMost(remarks, source) };
}

function atMost(sentences: readonly string[], source: string): readonly string[] {
  const more = sentences.length - MAX_NAMED;
  return more <= 0 ? sentences : [...sentences.slice(0, MAX_NAMED), `${source}: and ${more} more such lines`];
}

function quote(text: string): string {
  return JSON.stringify(text.length > MAX_SHOWN_CHARS ? `${text.slice(0, MAX_SHOWN_CHARS).toWellFormed()}…` : text);
}
