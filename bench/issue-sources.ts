import { createWriteStream, existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Issue } from '../src/issue/issue.ts';
import { parseIssue } from '../src/issue/parse-issue.ts';
import { mixIssues } from './mix-issues.ts';

/** Issues to measure with. */
export interface IssueSources {
  /** 2,503 bug reports. */
  readonly bugReports: readonly Issue[];
  /** What larger corpora are mixed from: each corpus apart, with its labels. */
  readonly corpora: readonly (readonly Issue[])[];
  /** One repository with labels, which the largest corpora resemble. */
  readonly repository: readonly Issue[];
  /** Says what they are, for the notes of the tables. */
  readonly bugReportsOrigin: string;
  readonly corporaOrigin: string;
  readonly repositoryOrigin: string;
}

/** Real issues for development: an optional folder beside the project, and no part of it. */
const DATA = resolve(import.meta.dirname, '../../shared/data');
const DATA_FILES = ['hadoop/issues.jsonl', 'grafana/issues.jsonl', 'nlbse24/train.jsonl'] as const;
const SAMPLE = resolve(import.meta.dirname, '../sample/issues.jsonl');
/** As many as the real ones. */
const BUG_REPORTS = 2_503;
const SEED = 11;

/** Real issues where they are at hand, else ones that are mixed from the sample. */
export async function readIssueSources(): Promise<IssueSources> {
  const files = DATA_FILES.map((file) => join(DATA, file));
  if (files.every((file) => existsSync(file))) {
    const [hadoop = [], grafana = [], nlbse24 = []] = await Promise.all(files.map(readIssues));
    return {
      bugReports: hadoop,
      corpora: [grafana, nlbse24, hadoop],
      bugReportsOrigin: `${hadoop.length.toLocaleString('en')} bug reports of Hadoop, which have no labels`,
      corporaOrigin: 'issues of Grafana, NLBSE 2024 and Hadoop',
      repository: grafana,
      repositoryOrigin: `${grafana.length.toLocaleString('en')} issues of Grafana`,
    };
  }
  const sample = await readIssues(SAMPLE);
  return {
    bugReports: mixIssues({ corpora: [sample], count: BUG_REPORTS, seed: SEED }),
    corpora: [sample],
    bugReportsOrigin: `${BUG_REPORTS.toLocaleString('en')} issues mixed from the sample, for want of real issues`,
    corporaOrigin: 'the sample, for want of real issues',
    repository: sample,
    repositoryOrigin: 'the sample, for want of real issues',
  };
}

/** All issues of a JSONL file; throws where a line holds none. */
async function readIssues(file: string): Promise<Issue[]> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  return lines.map((line, index) => {
    const parsed = parseIssue(JSON.parse(line));
    if (parsed.kind === 'issue') return parsed.issue;
    throw new Error(`${file}, line ${index + 1}: no issue`);
  });
}

/** Writes issues as `auto-triager import` reads them; line by line, as 200,000 of them are longer than a string may be. */
export async function writeIssues(file: string, issues: Iterable<Issue>): Promise<void> {
  const lines = Iterator.from(issues).map((issue) => `${JSON.stringify(toRest(issue))}\n`);
  await pipeline(Readable.from(lines), createWriteStream(file));
}

/** One issue as GitHub's REST API gives it, as far as this program reads it. */
export function toRest({ number, title, body, labels, state, createdAt }: Issue): Record<string, unknown> {
  const rest = { number, title, body, labels: labels.map((name) => ({ name })), state };
  return createdAt === undefined ? rest : { ...rest, created_at: createdAt };
}
