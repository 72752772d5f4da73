import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { TRIAGE_ENTRY } from '../entries/run-rebuild-action.ts';
import { CHECKED_OUT, runTriageAction } from '../entries/run-triage-action.ts';
import { rocketIssues, toIssueLines } from '../support/rocket-issues.ts';
import { runCli } from '../support/run-cli.ts';
import { type GitHubServer, REPORTER_TOKEN, REPOSITORY, startGitHub } from '../support/start-git-hub.ts';

/** Leaks are urgent, whatever is silent can wait: names that say nothing of a priority. */
const PRIORITIES: Readonly<Record<string, string>> = { 'area/fuel': 'now', 'area/radio': 'later' };
const ISSUES = rocketIssues(120).map((issue) => {
  const priority = PRIORITIES[issue.labels[0] ?? ''];
  return { ...issue, labels: [...issue.labels, ...(priority === undefined ? [] : [priority])] };
});
const LEAK = {
  number: 900,
  title: 'The tank and the valve leak',
  body: 'The pump lost pressure, and the tank had a leak.',
};

let folder: string;
let path: (name: string) => string;
let lists: string[];
let server: GitHubServer;

/** Runs a command that must succeed; with `--json` its value. */
async function run(...args: string[]): Promise<string> {
  const { exitCode, stdout, stderr } = await runCli(args);
  assert.equal(exitCode, 0, stderr);
  return stdout;
}

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'priorities-'));
  path = (name) => join(folder, name);
  writeFileSync(path('issues.jsonl'), toIssueLines(ISSUES));
  writeFileSync(path('priorities.txt'), 'now\nlater\n');
  writeFileSync(path('leak.json'), JSON.stringify({ ...LEAK, state: 'open', labels: [] }));
  lists = ['--priorities-file', path('priorities.txt')];
  await run('import', path('issues.jsonl'), '--repo', REPOSITORY, '--db', path('corpus.sqlite'));
  await run('index', '--db', path('corpus.sqlite'), '--out', path('index'), ...lists);
  server = await startGitHub({ labels: [...new Set(ISSUES.flatMap(({ labels }) => labels))] });
});
after(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

describe('priorities', () => {
  it('are no family until a list names them', async () => {
    const plain = path('plain');
    const built = await run('index', '--db', path('corpus.sqlite'), '--out', plain, '--json');
    assert.deepEqual(Object.keys(JSON.parse(built).thresholds), ['area', 'type']);
  });

  it('are learned beside areas and types, which names still tell', async () => {
    const verdict = JSON.parse(
      await run('triage', '--issue-file', path('leak.json'), '--index', path('index'), '--json'),
    );
    const best = (family: string) => verdict.labels.find((label: Scored) => label.family === family)?.name;
    assert.deepEqual(['area', 'type', 'priority'].map(best), ['area/fuel', 'type/bug', 'now']);
  });

  it('are measured, and have their part of the report', async () => {
    const report = path('report');
    const result = JSON.parse(
      await run('evaluate', '--db', path('corpus.sqlite'), ...lists, '--report', report, '--json'),
    );
    const { hitAt1 } = result.families.find(({ family }: { family: string }) => family === 'priority');
    assert.ok(hitAt1.value > 0.9, JSON.stringify(hitAt1));
    assert.match(readFileSync(join(report, 'report.md'), 'utf8'), /priority/);
  });

  it('stand in the answers of a dataset', async () => {
    const out = path('categorizer.jsonl');
    await run(
      'dataset',
      'categorizer',
      '--db',
      path('corpus.sqlite'),
      ...lists,
      '--out',
      out,
      '--require-families',
      'priority',
    );
    const [first] = readFileSync(out, 'utf8').split('\n');
    const answer = JSON.parse(JSON.parse(first ?? '').messages.at(-1).content);
    assert.match(answer.priorities[0], /^(?:now|later)$/);
  });

  it('are added by the action where an index knows them', async () => {
    const { number } = (await server.call(
      'POST',
      '/issues',
      { title: LEAK.title, body: LEAK.body },
      REPORTER_TOKEN,
    )) as {
      number: number;
    };
    const inputs = { index_path: path('index'), add_labels: 'true' };
    const result = await runTriageAction({ server, entry: TRIAGE_ENTRY, issue: number, inputs, files: CHECKED_OUT });
    assert.equal(result.exitCode, 0, result.stdout);
    const { labels } = (await server.call('GET', `/issues/${number}`, undefined, REPORTER_TOKEN)) as {
      labels: readonly { name: string }[];
    };
    assert.ok(
      labels.some(({ name }) => name === 'now'),
      JSON.stringify(labels),
    );
  });
});

/** In the order of probability within a verdict. */
interface Scored {
  readonly name: string;
  readonly family: string;
}
