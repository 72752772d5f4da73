import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { readSample, type SampleIssue, sampleLabels } from '../support/build-sample-index.ts';
import { type CopiedBundle, copyBundle } from '../support/copy-bundle.ts';
import type { ActionResult } from '../support/run-action.ts';
import { type GitHubServer, REPOSITORY, type SeedIssue, startGitHub } from '../support/start-git-hub.ts';
import { annotationsOf, runTriageAction, writesSince } from './run-triage-action.ts';

/** More than one page of the API, and few enough to learn from in about 3 s. */
const HISTORY_LENGTH = 110;

let bundle: CopiedBundle;
let history: SampleIssue[];
let modbus: SeedIssue;
let labels: string[];
before(async () => {
  const sample = (await readSample('issues.jsonl')).filter((issue) => issue.pull_request === undefined);
  history = sample.slice(-HISTORY_LENGTH);
  const [first] = await readSample('new-issues.jsonl');
  assert.ok(first !== undefined);
  assert.match(first.title, /^Modbus/);
  modbus = { title: first.title, body: first.body };
  labels = await sampleLabels();
  bundle = await copyBundle('triage');
});
after(() => bundle.remove());

/** A repository with these issues, numbered from 1; works with it and closes it. */
async function withServer(issues: readonly SeedIssue[], work: (server: GitHubServer) => Promise<void>): Promise<void> {
  const server = await startGitHub({ labels, issues });
  try {
    await work(server);
  } finally {
    await server.close();
  }
}

function toSeed({ title, body, labels: carried }: SampleIssue): SeedIssue {
  return { title, body, labels: carried.map(({ name }) => name) };
}

function triage(server: GitHubServer, issue: number, inputs: Readonly<Record<string, string>> = {}) {
  // What is asked of workflow artifacts, triage-elsewhere.itg.test.ts tells.
  return runTriageAction({ server, entry: bundle.entry, issue, inputs: { index_artifact_name: 'none', ...inputs } });
}

/** Paths and queries of all requests, without what stands before the repository. */
function requestsOf({ proxy }: GitHubServer): string[] {
  return proxy.requests.map(
    ({ method, path, query }) => `${method} ${path.replace(`/repos/${REPOSITORY}`, '')}${query}`,
  );
}

function assertSaysHowToBuild({ stdout, summary }: ActionResult): void {
  assert.match(stdout, /^There is no index in index-artifacts; learning from the newest labelled issues instead\.$/m);
  assert.match(summary, /\*\*There is no index yet\.\*\*/);
  assert.match(stdout, /^To have one, add a workflow with "uses: OWNER\/auto-triager\/rebuild@main"/m);
  assert.match(summary, /^ {6}- uses: OWNER\/auto-triager\/rebuild@main$/m);
  assert.match(summary, new RegExp(`auto-triager scrape --repo ${REPOSITORY} --db corpus\\.sqlite`));
  assert.match(summary, /auto-triager index --db corpus\.sqlite --out index-artifacts/);
}

test('without an index the newest labelled issues are learned from, with few requests, and the summary says so', async () => {
  await withServer([...history.map(toSeed), modbus], async (server) => {
    const number = HISTORY_LENGTH + 1;

    const result = await triage(server, number, { add_labels: 'true' });

    assert.deepEqual([result.exitCode, result.stderr, annotationsOf(result)], [0, '', []]);
    assert.ok((await server.labelsOf(number)).includes('driver/modbus'), String(await server.labelsOf(number)));
    assertSaysHowToBuild(result);
    assert.match(result.summary, /learned from the 1\d\d newest labelled issues instead/);
    assert.match(result.summary, /<sub>Time: .*learn from recent issues /);
    const list = 'GET /issues?per_page=100&state=all&sort=created&direction=desc';
    assert.deepEqual(requestsOf(server), [
      'GET /labels?per_page=100',
      list,
      `${list}&page=2`,
      `GET /issues/${number}`,
      // What people took away before.
      `GET /issues/${number}/events?per_page=100&page=1`,
      `GET /issues/${number}/labels?per_page=100`,
      `POST /issues/${number}/labels`,
    ]);
  });
});

test('a repository without a labelled issue gets no label, and hears what to begin with', async () => {
  const unlabelled = history.slice(0, 3).map(({ title, body }) => ({ title, body }));
  await withServer([...unlabelled, modbus], async (server) => {
    const result = await triage(server, 4, { add_labels: 'true', add_comment: 'true', cutoff: '0' });

    assert.deepEqual([result.exitCode, result.stderr, annotationsOf(result)], [0, '', []]);
    assert.deepEqual(writesSince(server, 0), []);
    assert.equal(result.outputs.labels, '[]');
    assertSaysHowToBuild(result);
    assert.match(result.summary, /There is no labelled issue to learn from either/);
    assert.match(result.summary, /\*\*not safe yet\*\* `type\/.*worded like such issues in other repositories/);
    assert.match(result.summary, /were judged by the experience of other repositories/);
  });
});

for (const count of [1, 2, 4]) {
  test(`${count} labelled issues teach too little to label anything or to call another issue the same`, async () => {
    await withServer([...history.slice(-count).map(toSeed), modbus], async (server) => {
      const result = await triage(server, count + 1, { add_labels: 'true', add_comment: 'true' });

      assert.deepEqual([result.exitCode, result.stderr, annotationsOf(result)], [0, '', []]);
      assert.deepEqual(writesSince(server, 0), []);
      assert.equal(result.outputs.labels, '[]');
      assertSaysHowToBuild(result);
      assert.doesNotMatch(result.summary, /very similar/);
    });
  });
}

test('label lists hold without an index too', async () => {
  await withServer([...history.slice(-4).map(toSeed), modbus], async (server) => {
    const result = await triage(server, 5, { labels_file: 'labels.txt' });

    assert.equal(result.exitCode, 1);
    assert.match(annotationsOf(result)[0] ?? '', /"labels\.txt" does not exist/);
    assert.deepEqual(requestsOf(server), []);
  });
});
