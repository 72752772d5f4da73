import { analyzeLog, type LogAnalysis } from '../../src/run-summary/scoring/analyze-log.ts';

/** The bytes of a log. */
export function toBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function analyzeText(text: string): LogAnalysis {
  return analyzeLog(toBytes(text));
}

const STAMP = '2026-03-04T05:06:07.1234567Z ';

export interface JobLog {
  /** What the failing step prints. */
  readonly output: readonly string[];
  /** What an earlier step prints. */
  readonly earlier?: readonly string[];
  readonly hasFailed?: boolean;
}

/** The log of a job on GitHub whose second step failed, as its API gives it. */
export function gitHubLog({ output, earlier = ['Fetched 3 parts'], hasFailed = true }: JobLog): string {
  const lines = [
    "Current runner version: '2.400.0'",
    '##[group]Run ./fetch-parts',
    './fetch-parts',
    'shell: /usr/bin/bash -e {0}',
    '##[endgroup]',
    ...earlier,
    '##[group]Run make test',
    'make test',
    'shell: /usr/bin/bash -e {0}',
    'env:',
    '  FAIL_FAST: true',
    '##[endgroup]',
    ...output,
    ...(hasFailed ? ['##[error]Process completed with exit code 2.'] : []),
    'Post job cleanup.',
    'Cleaning up orphan processes',
  ];
  return `\ufeff${lines.map((line) => `${STAMP}${line}\n`).join('')}`;
}
