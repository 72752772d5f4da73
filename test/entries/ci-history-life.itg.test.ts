import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { it, type TestContext } from 'node:test';
import { gitHubLog, toBytes } from '../run-summary/build-log.ts';
import { runAction } from '../support/run-action.ts';
import { type SeedJob, type SeedRun, SHA } from '../support/run-answers.ts';
import { serveLoopback } from '../support/serve-loopback.ts';
import { startCacheService } from '../support/start-cache-service.ts';
import { REPOSITORY } from '../support/start-git-hub.ts';
import { startIssueServer } from '../support/start-issue-server.ts';
import { type RunServer, startRunServer } from '../support/start-run-server.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { runRebuildAction } from './run-rebuild-action.ts';
import { DEFAULT_INPUTS, SUMMARIZE_ENTRY } from './run-summarize-action.ts';

const SIGNING_KEY = 'a key of thirty-two signs or more';
const OTHER_SHA = 'b1b2c3d4e5f60718293a4b5c6d7e8f9012345678';
const ABOUT_RUNS = new RegExp(`^/repos/${REPOSITORY}(?:/(?:actions|check-runs|commits|pulls)\\b|$)`);

function failing(output: readonly string[]): SeedJob {
  return { name: 'build', conclusion: 'failure', log: { kind: 'bytes', bytes: toBytes(gitHubLog({ output })) } };
}

const NO_OIL = failing(['lamp 1 lit', 'Error: no oil in the tank of lamp 2', '1 failed']);
const ON_MAIN: SeedRun = { id: 5, conclusion: 'failure', sha: OTHER_SHA, attempts: [[NO_OIL]] };
const ON_PULL_REQUEST: SeedRun = {
  id: 9,
  conclusion: 'failure',
  event: 'pull_request',
  branch: 'wick',
  attempts: [[NO_OIL]],
};

/** One address for issues and runs, as GitHub has; and how often runs were listed. */
async function startBoth(t: TestContext, runs: RunServer): Promise<string> {
  const issues = await startIssueServer();
  const { url, close } = await serveLoopback(async (incoming, outgoing) => {
    const path = incoming.url ?? '/';
    const isAboutRuns = ABOUT_RUNS.test(path.split('?')[0] ?? '');
    const answer = await fetch(new URL(path, isAboutRuns ? runs.apiUrl : issues.apiUrl), { redirect: 'manual' });
    const [location, link] = [answer.headers.get('location'), answer.headers.get('link')];
    const type = answer.headers.get('content-type') ?? 'application/json';
    outgoing.writeHead(answer.status, { 'content-type': type, ...(location && { location }), ...(link && { link }) });
    outgoing.end(Buffer.from(await answer.arrayBuffer()));
  });
  t.after(() => Promise.all([issues.close(), close()]));
  return url;
}

it('what a rebuild remembers of runs decides later whose fault a failure is, read from the cache and never written', async (t) => {
  const runs = await startRunServer({
    runs: [ON_MAIN],
    pullRequests: [{ number: 4, headSha: SHA, head: 'mira:wick' }],
  });
  const cache = await startCacheService();
  t.after(() => Promise.all([runs.close(), cache.close()]));
  const apiUrl = await startBoth(t, runs);
  const workspace = temporaryFolder(t);
  mkdirSync(join(workspace, '.github'));
  writeFileSync(join(workspace, '.github/auto-triager.yml'), 'rebuild:\n  ci_history: true\n');

  const rebuilt = await runRebuildAction({
    apiUrl,
    workspace,
    env: cache.env,
    inputs: { mode: 'scrape', index_signing_key: SIGNING_KEY },
  });

  assert.equal(rebuilt.exitCode, 0, rebuilt.stdout + rebuilt.stderr);
  const report = JSON.parse(rebuilt.outputs.report ?? '');
  assert.deepEqual([report.ciHistory.attempts, report.ciHistory.failedJobs, report.ciHistory.gaps], [1, 1, []]);
  const kept = cache.entries.length;

  runs.runs = [ON_PULL_REQUEST, ON_MAIN];
  // The next day.
  runs.bend = (_path, body) =>
    body === undefined ? body : JSON.parse(JSON.stringify(body).replaceAll('2031-04-05', '2031-04-06'));
  const summarize = (inputs: Readonly<Record<string, string>>) =>
    runAction({
      nodeArguments: [SUMMARIZE_ENTRY],
      eventName: 'workflow_run',
      event: { workflow_run: { id: 9, run_attempt: 1 } },
      inputs: { ...DEFAULT_INPUTS, config: 'none', ...inputs },
      env: {
        GITHUB_REPOSITORY: REPOSITORY,
        GITHUB_API_URL: apiUrl,
        GITHUB_SERVER_URL: 'https://github.com',
        ...cache.env,
      },
    });
  const known = await summarize({ index_signing_key: SIGNING_KEY });

  assert.deepEqual([known.exitCode, known.outputs.category], [0, 'base branch'], known.stdout + known.stderr);
  assert.match(known.summary, /^\*\*Wait, or repair the base branch/);
  assert.match(known.summary, /run 5/);
  assert.equal(cache.entries.length, kept);

  const refused = await summarize({ index_signing_key: `another ${SIGNING_KEY}` });
  assert.notEqual(refused.outputs.category, 'base branch');
  assert.match(refused.stdout, /::warning[^\n]*history of runs in the cache is refused/);
});
