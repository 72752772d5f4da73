import { readChunks } from '../adapters/files/read-chunks.ts';
import { MAX_LINE_BYTES } from '../corpus/import-issues.ts';
import { splitLines } from '../corpus/split-lines.ts';
import { cleanLine } from '../issue/clean-text.ts';
import type { Issue } from '../issue/issue.ts';
import { type ParsedIssue, parseIssue } from '../issue/parse-issue.ts';
import { ConfigError } from '../shared/errors.ts';
import type { Log } from '../shared/log.ts';

export interface IssueLine {
  readonly issue: Issue;
  /** Text of the field `repository`, '' where the line has none. */
  readonly repository: string;
  /** Its web page, where the line has one that can be linked to. */
  readonly url?: string;
}

/** Faulty lines that are told one by one; the rest is counted. */
const MAX_REPORTED_LINES = 20;
const MAX_REPOSITORY_CHARS = 200;
const ISSUE_PAGE = /^https:\/\/[a-z\d.-]{1,253}(?::\d{1,5})?\/[\w.-]{1,100}\/[\w.-]{1,100}\/issues\/\d{1,16}$/i;

/**
 * Issues of a JSONL file, in its order; pull requests are left out, and of lines with the same number the last counts.
 * Warns of lines that are left out. ConfigError without any issue.
 */
export async function readIssueLines(path: string, log: Log): Promise<IssueLine[]> {
  const { chunks } = await readChunks(path);
  const found = new Map<string, IssueLine>();
  let lineNumber = 0;
  let faults = 0;
  const warn = (reason: string): void => {
    faults++;
    if (faults <= MAX_REPORTED_LINES) log.warning(`${path}, line ${lineNumber} ${reason}`);
  };
  for await (const line of splitLines(chunks, { maxLineBytes: MAX_LINE_BYTES })) {
    lineNumber++;
    // String.trim removes a byte order mark too.
    if (line.trim() === '') continue;
    const value = parseLine(line.trim());
    const parsed: ParsedIssue = value === undefined ? NOT_JSON : parseIssue(value);
    if (parsed.kind === 'invalid') warn(`is left out: ${parsed.reason}`);
    if (parsed.kind !== 'issue') continue;
    const url = issuePage(value);
    const read = { issue: parsed.issue, repository: repositoryOf(value), ...(url === undefined ? {} : { url }) };
    const key = issueKey(read);
    if (found.delete(key)) warn(`repeats issue #${read.issue.number}; the last one counts`);
    found.set(key, read);
  }
  const untold = faults - MAX_REPORTED_LINES;
  if (untold > 0) log.warning(`${path}: ${untold} more lines are left out or repeated`);
  if (found.size === 0) throw new ConfigError(`${path} holds no issue. It must hold one issue a line, as JSON.`);
  return [...found.values()];
}

/** The same for two lines that mean the same issue. */
export function issueKey({ issue, repository }: IssueLine): string {
  return `${repository.toLowerCase()}#${issue.number}`;
}

const NOT_JSON: ParsedIssue = { kind: 'invalid', reason: 'it is not JSON' };

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** `html_url` as GitHub writes it; anything else is no place to send a reader to. */
function issuePage(value: unknown): string | undefined {
  const { html_url: url } = value as { readonly html_url?: unknown };
  return typeof url === 'string' && ISSUE_PAGE.test(url) ? url : undefined;
}

function repositoryOf(value: unknown): string {
  const repository = (value as { readonly repository?: unknown }).repository;
  return typeof repository === 'string' ? cleanLine(repository, MAX_REPOSITORY_CHARS) : '';
}
