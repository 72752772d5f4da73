import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { rocketIssues } from '../support/rocket-issues.ts';
import { type CacheService, startCacheService } from '../support/start-cache-service.ts';
import { type GitHubServer, startGitHub } from '../support/start-git-hub.ts';
import { writeTree } from '../support/write-tree.ts';
import { runRebuildAction } from './run-rebuild-action.ts';

const WORKFLOW = `on: issues
permissions: { contents: read, issues: write }
jobs:
  triage:
    runs-on: ubuntu-latest
    steps:
      - uses: acme/auto-triager@v1
        with: { add_labels: true, gemini_model: gemini-2.0-flash }
`;

let server: GitHubServer;
let cache: CacheService;
before(async () => {
  [server, cache] = await Promise.all([startGitHub({ issues: rocketIssues(12) }), startCacheService()]);
});
after(() => Promise.all([server.close(), cache.close()]));

test('a rebuild tells in its summary and report what is wrong in the set-up, and stays green', async (t) => {
  const workspace = await writeTree(t, { '.github/workflows/triage.yml': WORKFLOW });
  const { exitCode, summary, outputs } = await runRebuildAction({ apiUrl: server.apiUrl, env: cache.env, workspace });

  assert.equal(exitCode, 0);
  assert.match(summary, /<summary>2 things to mend in the set-up<\/summary>/);
  const { doctor } = JSON.parse(outputs.report ?? '') as { doctor: { area: string; state: string; line: number }[] };
  assert.deepEqual(
    doctor.map(({ area, state, line }) => [area, state, line]),
    [
      ['workflows', 'warning', 7],
      ['workflows', 'error', 8],
    ],
  );
});
