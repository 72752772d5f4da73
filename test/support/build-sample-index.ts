import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MANIFEST_FILE } from '../../src/artifact/artifact.ts';
import { formatManifest, parseManifest } from '../../src/artifact/manifest.ts';
import { copyLearnedIndex } from './copy-learned-index.ts';

const SAMPLE = join(import.meta.dirname, '../../sample');
const SAMPLE_INDEX = join(import.meta.dirname, '../../index-artifacts');

/** An issue as a line of the sample's files has it. */
export interface SampleIssue {
  readonly number: number;
  readonly title: string;
  readonly body: string | null;
  readonly labels: readonly { readonly name: string }[];
  readonly pull_request?: unknown;
}

export interface SampleIndex {
  readonly folder: string;
  remove(): Promise<void>;
}

/** Copies the index of the whole sample that comes along, as if it were of another repository; costs next to nothing. */
export async function copySampleIndex({ repository }: { readonly repository: string }): Promise<SampleIndex> {
  const place = await mkdtemp(join(tmpdir(), 'sample-index-'));
  const folder = join(place, 'index');
  await cp(SAMPLE_INDEX, folder, { recursive: true });
  const path = join(folder, MANIFEST_FILE);
  await writeFile(path, formatManifest({ ...parseManifest(await readFile(path, 'utf8')), repository }));
  return { folder, remove: () => rm(place, { recursive: true }) };
}

export interface SampleIndexOptions {
  readonly repository: string;
  /** Lines of the corpus. */
  readonly issues: readonly SampleIssue[];
}

/** The index of some of the sample's issues, or of such; learned once for all tests that ask for the same ones. */
export async function buildSampleIndex({ repository, issues }: SampleIndexOptions): Promise<SampleIndex> {
  const place = await mkdtemp(join(tmpdir(), 'sample-index-'));
  const folder = join(place, 'index');
  await copyLearnedIndex(folder, { repository, lines: issues.map((issue) => JSON.stringify(issue)).join('\n') });
  return { folder, remove: () => rm(place, { recursive: true }) };
}

/** The sample's history (`issues.jsonl`), oldest first, or its new issues (`new-issues.jsonl`). */
export async function readSample(file: 'issues.jsonl' | 'new-issues.jsonl'): Promise<SampleIssue[]> {
  const text = await readFile(join(SAMPLE, file), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** Names of all labels in the sample's history, sorted. */
export async function sampleLabels(): Promise<string[]> {
  const issues = await readSample('issues.jsonl');
  return [...new Set(issues.flatMap((issue) => issue.labels.map((label) => label.name)))].sort();
}
