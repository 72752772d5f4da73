import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '../../src/issue/issue.ts';
import { parseIssue } from '../../src/issue/parse-issue.ts';

/** The history of the fictional product that comes along. */
export const SAMPLE_ISSUES = join(import.meta.dirname, '../../sample/issues.jsonl');

/** The issues of a JSONL file in its order, without pull requests. */
export function readIssues(path: string): Issue[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => parseIssue(JSON.parse(line)))
    .flatMap((found) => (found.kind === 'issue' ? found.issue : []));
}
