import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LogCase, parseLogCase } from '../../src/run-summary/evaluation/log-case.ts';
import type { LogTable } from '../../src/run-summary/log/log-table.ts';
import { readLog } from '../../src/run-summary/log/read-log.ts';
import { type Failure, findFailure } from '../../src/run-summary/marks/find-failure.ts';
import { readMarks } from '../../src/run-summary/marks/read-marks.ts';

/** A log to learn from, read once. */
export interface LabelledLog {
  readonly test: LogCase;
  readonly bytes: Uint8Array;
  readonly passingBytes: Uint8Array | undefined;
  readonly log: LogTable;
  readonly failure: Failure;
  /** A line is 1 where it explains the failure, 0 where it does not, UNKNOWN where people may think either. */
  readonly targets: Int8Array;
  /** What is held back together: its repository. */
  readonly repository: string;
  readonly sha256: string;
}

export const UNKNOWN = -1;

/** Files of labels, each with the logs in its folder. */
export function loadLabelledLogs(labelFiles: readonly string[]): LabelledLog[] {
  return labelFiles.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const test = parseLogCase(line);
        if (test === undefined) throw new Error(`${file} holds a line of no known form: ${line.slice(0, 80)}`);
        return loadLog(join(file, '..'), test);
      }),
  );
}

function loadLog(folder: string, test: LogCase): LabelledLog {
  const bytes = readFileSync(join(folder, test.log));
  const log = readLog(bytes);
  return {
    test,
    bytes,
    passingBytes: test.passing === undefined ? undefined : readFileSync(join(folder, test.passing)),
    log,
    failure: findFailure(log, readMarks(log)),
    targets: targetsOf(test, log.count),
    repository: repositoryOf(test.log, bytes),
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}

function targetsOf({ labels }: LogCase, count: number): Int8Array {
  const targets = new Int8Array(count);
  const mark = (ranges: readonly (readonly [number, number])[], value: number): void => {
    for (const [first, last] of ranges) targets.fill(value, first - 1, last);
  };
  if (labels.kind === 'chunk') mark([labels.range], 1);
  if (labels.kind === 'signals') {
    mark(labels.spans, UNKNOWN);
    mark(labels.signals.flat(), 1);
  }
  if (labels.kind === 'lines') {
    mark(labels.context, UNKNOWN);
    mark(labels.ranges, 1);
  }
  return targets;
}

/** Of `owner__name__number.log`, else of the runner's working folder, else the log alone. */
function repositoryOf(path: string, bytes: Buffer): string {
  const [, owner, name] = /([^/]+)__([^/]+)__\d+\.log$/.exec(path) ?? [];
  if (owner !== undefined) return `${owner}/${name}`.toLowerCase();
  return /\/home\/runner\/work\/([\w.-]+)\//.exec(bytes.toString('latin1'))?.[1]?.toLowerCase() ?? path;
}
