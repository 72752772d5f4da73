import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatasetReport } from '../../src/dataset/dataset-report.ts';
import { readSample, type SampleIssue } from './build-sample-index.ts';
import { type CliOptions, type CliResult, runCli } from './run-cli.ts';

const SAMPLE = join(import.meta.dirname, '../../sample');

/** Flags that name the label lists of the sample. */
export const SAMPLE_LISTS: readonly string[] = [
  '--labels-file',
  join(SAMPLE, 'labels.txt'),
  '--types-file',
  join(SAMPLE, 'types.txt'),
];

/** A folder with the sample as a corpus, to make datasets in. */
export interface DatasetBench {
  /** As the sample has them, oldest first, pull requests included. */
  readonly issues: readonly SampleIssue[];
  readonly folder: string;
  readonly corpus: string;
  path(name: string): string;
  /** Writes a file; returns its path. */
  write(name: string, text: string): string;
  importLines(lines: readonly unknown[], corpus: string): Promise<void>;
  /** `dataset <kind>` with the corpus. */
  run(kind: string, args: readonly string[], options?: CliOptions): Promise<CliResult>;
  /** As `run`, which must succeed; what `--json` tells. */
  report(kind: string, args: readonly string[], options?: CliOptions): Promise<DatasetReport>;
  remove(): void;
}

/** Imports the sample as issues of `repository`. */
export async function openDatasetBench(repository: string): Promise<DatasetBench> {
  const folder = mkdtempSync(join(tmpdir(), 'dataset-'));
  const path = (name: string) => join(folder, name);
  const corpus = path('corpus.sqlite');
  const issues = await readSample('issues.jsonl');
  const bench: DatasetBench = {
    issues,
    folder,
    corpus,
    path,
    write(name, text) {
      writeFileSync(path(name), text);
      return path(name);
    },
    async importLines(lines, target) {
      const file = bench.write('lines.jsonl', lines.map((line) => JSON.stringify(line)).join('\n'));
      const { exitCode, stderr } = await runCli(['import', file, '--repo', repository, '--db', target]);
      assert.equal(exitCode, 0, stderr);
    },
    run: (kind, args, options = {}) => runCli(['dataset', kind, '--db', corpus, ...args], options),
    async report(kind, args, options = {}) {
      const { exitCode, stdout, stderr } = await bench.run(kind, [...args, '--json'], options);
      assert.equal(exitCode, 0, stderr);
      return JSON.parse(stdout) as DatasetReport;
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
  await bench.importLines(issues, corpus);
  return bench;
}
