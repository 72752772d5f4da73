import { ArtifactError } from '../../shared/errors.ts';
import { parseJson } from '../../shared/parse-json.ts';
import type { JobRecord } from './failure-record.ts';
import { jobRecordSchema } from './job-record-schema.ts';

/** A job a line, as JSON, behind a line that says what it is. */
export const CI_HISTORY_FILE = 'ci-history.jsonl';
/** 20,000 jobs take 10 MB; more would be somebody else's file. */
export const MAX_CI_HISTORY_BYTES = 64 << 20;

const HEAD = '{"format":"auto-triager ci history 1"}';

export function formatCiHistory(records: readonly JobRecord[]): string {
  return [HEAD, ...records.map((record) => JSON.stringify(record)), ''].join('\n');
}

/** Throws ArtifactError with the first line that is none of ours. */
export function parseCiHistory(content: string): JobRecord[] {
  const [head, ...lines] = content.split('\n');
  if (head !== HEAD) throw invalid(HEAD, 'another first line');
  return lines.flatMap((line, index) => (line === '' ? [] : [parseRecord(line, index + 2)]));
}

function parseRecord(line: string, number: number): JobRecord {
  const result = jobRecordSchema.safeParse(parseJson(line, (cause) => fail(number, cause)));
  return result.success ? result.data : fail(number, result.error);
}

function fail(line: number, cause: unknown): never {
  throw invalid('a job of CI on each line', `something else on line ${line}`, cause);
}

function invalid(expected: string, found: string, cause?: unknown): ArtifactError {
  return new ArtifactError({ file: CI_HISTORY_FILE, expected, found, cause });
}
