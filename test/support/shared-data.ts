import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Issue } from '../../src/issue/issue.ts';
import { parseIssue } from '../../src/issue/parse-issue.ts';

/** Real issues for development, beside the repository and never part of it. */
const SHARED_DATA = resolve(import.meta.dirname, '../../../shared/data');

/** What `skip` of a test that reads this file says: false where it is there, else why the test is skipped. */
export function missingSharedData(file: string): string | false {
  return existsSync(sharedDataPath(file)) ? false : `../shared/data/${file} is not there`;
}

/** Where the file is, for commands that read it themselves. */
export function sharedDataPath(file: string): string {
  return resolve(SHARED_DATA, file);
}

/** The values of a file of JSON lines. */
export function readSharedLines(file: string): unknown[] {
  const lines = readFileSync(sharedDataPath(file), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line): unknown => JSON.parse(line));
}

/** The issues of a file of JSON lines, in its order. */
export function readSharedIssues(file: string): Issue[] {
  return readSharedLines(file).map((value) => {
    const parsed = parseIssue(value);
    if (parsed.kind !== 'issue') throw new Error(`${file} holds something other than issues`);
    return parsed.issue;
  });
}
