import { readTextFile } from '../../adapters/files/read-file.ts';
import type { Issue } from '../../issue/issue.ts';
import { parseIssue } from '../../issue/parse-issue.ts';
import { ConfigError } from '../../shared/errors.ts';

/** A body of 1 MB escaped as JSON may be six times as long. */
const MAX_FILE_BYTES = 16 * 1024 * 1024;

/** The issue in a JSON file, as the REST API writes it. Throws ConfigError: no such file, not JSON, not an issue. */
export async function readIssueFile(path: string): Promise<Issue> {
  return parseIssueText(await readTextFile(path, { maxBytes: MAX_FILE_BYTES }), path);
}

/** The issue in a text; `source` is what the user calls it. Throws ConfigError: not JSON, not an issue. */
export function parseIssueText(text: string, source: string): Issue {
  const found = parseIssue(parseJson(text, source));
  if (found.kind === 'issue') return found.issue;
  if (found.kind === 'pull-request')
    throw new ConfigError(`${source} holds pull request #${found.number}; only issues are triaged.`);
  throw new ConfigError(`${source} holds no issue: ${found.reason}`);
}

function parseJson(text: string, source: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ConfigError(`${source} is not JSON. It must hold one issue, as the REST API writes it.`, { cause });
  }
}
