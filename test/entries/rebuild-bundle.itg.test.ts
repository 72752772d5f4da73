import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { copyBundle } from '../support/copy-bundle.ts';
import { rocketIssues } from '../support/rocket-issues.ts';
import { startCacheService } from '../support/start-cache-service.ts';
import { startGitHub } from '../support/start-git-hub.ts';
import { runRebuildAction } from './run-rebuild-action.ts';
import { annotationsOf, runTriageAction } from './run-triage-action.ts';

const HISTORY = 20;
const skip = existsSync(join(import.meta.dirname, '../../dist/rebuild')) ? false : 'dist/rebuild is not built yet';

test('the bundles of rebuild and triage hand an index from one to the other, with nothing beside them', {
  skip,
}, async (t) => {
  const labels = ['area/fuel', 'area/radio', 'area/cabin', 'type/bug', 'type/feature'];
  const [rebuild, triage, server, cache] = await Promise.all([
    copyBundle('rebuild'),
    copyBundle('triage'),
    startGitHub({ labels, issues: rocketIssues(HISTORY) }),
    startCacheService(),
  ]);
  t.after(() => Promise.all([rebuild.remove(), triage.remove(), server.close(), cache.close()]));
  await server.call('POST', '/issues', { title: 'The tank leaks', body: 'The valve has no pressure.' });

  const built = await runRebuildAction({ entry: rebuild.entry, apiUrl: server.apiUrl, env: cache.env });
  assert.deepEqual([built.exitCode, built.stderr, annotationsOf(built)], [0, '', []], built.stdout);
  assert.equal(built.outputs.outcome, 'promoted');
  assert.match(built.summary, /A new index is active/);

  const triaged = await runTriageAction({ server, entry: triage.entry, issue: HISTORY + 1, env: cache.env });
  assert.deepEqual([triaged.exitCode, triaged.stderr, annotationsOf(triaged)], [0, '', []], triaged.stdout);
  assert.match(triaged.summary, /Using the index of .* from the cache/);
});
