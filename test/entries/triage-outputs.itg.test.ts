import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { buildSampleIndex, type SampleIndex, type SampleIssue } from '../support/build-sample-index.ts';
import type { ActionResult } from '../support/run-action.ts';
import { type GitHubServer, REPOSITORY, startGitHub } from '../support/start-git-hub.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { TRIAGE_ENTRY } from './run-rebuild-action.ts';
import { runTriageAction } from './run-triage-action.ts';

/** As many as a large repository has, each on a handful of issues. */
const LABELS = Array.from({ length: 152 }, (_, index) => `area/part-${index + 1}`);
const ISSUES = 100;
const LABELS_AN_ISSUE = 6;
const MAX_OUTPUT_BYTES = 100 * 1024;

interface Told {
  readonly number: number;
  readonly labels: readonly { readonly probability: number; readonly applied: boolean }[];
  readonly truncated?: boolean;
}

let index: SampleIndex;
let server: GitHubServer;
/** Of all issues, and what lies in its file. */
let result: ActionResult;
let whole: string;
before(async () => {
  const issues = partIssues();
  [index, server] = await Promise.all([
    buildSampleIndex({ repository: REPOSITORY, issues }),
    startGitHub({ issues: issues.map(({ title, body }) => ({ title, body })) }),
  ]);
  const runnerTemp = await mkdtemp(join(tmpdir(), 'runner-temp-'));
  result = await triage(`1-${ISSUES}`, runnerTemp);
  whole = await readFile(result.outputs.verdict_path ?? '', 'utf8');
  await rm(runnerTemp, { recursive: true });
});
after(() => Promise.all([index.remove(), server.close()]));

/** Issues that speak of their parts. */
function partIssues(): SampleIssue[] {
  return Array.from({ length: ISSUES }, (_, position) => {
    const labels = Array.from(
      { length: LABELS_AN_ISSUE },
      (_unused, step) => LABELS[(position * LABELS_AN_ISSUE + step * 7) % LABELS.length] as string,
    );
    const words = labels.map((label) => label.replace('area/', '')).join(' and ');
    return {
      number: position + 1,
      title: `Größe – “${words}” do not fit: ${'ü'.repeat(60)}`,
      body: `Whoever mounts ${words} finds no place for it.`,
      labels: labels.map((name) => ({ name })),
    };
  });
}

function triage(numbers: string, runnerTemp: string): Promise<ActionResult> {
  const inputs = { index_path: index.folder, issue_number: numbers, similar_issues: '50' };
  return runTriageAction({ server, entry: TRIAGE_ENTRY, inputs, env: { RUNNER_TEMP: runnerTemp } });
}

/** Starts a process with the value in its environment, as a step with `env:` does; what it counts, or why it does not start. */
function countInChild(value: string): number | string {
  const program = 'process.stdout.write(String(Buffer.byteLength(process.env.V)))';
  const { error, stdout } = spawnSync(process.execPath, ['-e', program], { env: { V: value }, encoding: 'utf8' });
  return error === undefined ? Number(stdout) : error.message;
}

test('with 100 issues and 152 labels, every output fits into the environment of a step, and no issue is lost', () => {
  const { outputs, exitCode, stdout } = result;

  assert.equal(exitCode, 0, stdout);
  for (const [name, value] of Object.entries(outputs)) {
    assert.ok(Buffer.byteLength(value) < MAX_OUTPUT_BYTES, `${name}: ${Buffer.byteLength(value)} bytes`);
    assert.equal(countInChild(value), Buffer.byteLength(value), name);
  }
  const verdicts = JSON.parse(outputs.verdict ?? '') as Told[];
  assert.deepEqual(
    verdicts.map(({ number }) => number),
    Array.from({ length: ISSUES }, (_, position) => position + 1),
  );
  assert.ok(verdicts.every(({ truncated }) => truncated === true));
  assert.match(stdout, /^The output verdict is shortened/m);
});

test('the file beside the outputs holds every verdict whole, which no variable could', () => {
  const verdicts = JSON.parse(whole) as Told[];
  assert.equal(verdicts.length, ISSUES);
  for (const { labels, truncated } of verdicts)
    assert.deepEqual([labels.length, truncated], [LABELS.length, undefined]);
  if (process.platform === 'linux') assert.match(String(countInChild(whole)), /E2BIG/);
});

test('of one issue only labels without a chance are left out', async (t) => {
  const { outputs } = await triage('7', temporaryFolder(t));

  const short = JSON.parse(outputs.verdict ?? '') as Told;
  const full = JSON.parse(await readFile(outputs.verdict_path ?? '', 'utf8')) as Told;
  const isLikely = ({ probability, applied }: Told['labels'][number]) => applied || probability > 0.05;
  assert.deepEqual({ ...short, labels: [] }, { ...full, labels: [] });
  assert.deepEqual(short.labels.filter(isLikely), full.labels.filter(isLikely));
  assert.ok(short.labels.length >= 3 && short.labels.length < full.labels.length, String(short.labels.length));
});
