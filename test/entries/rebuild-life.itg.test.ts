import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { cachePrefix } from '../../src/artifact/cache-key.ts';
import { createSeededRandom } from '../../src/statistics/seeded-random.ts';
import { rocketIssues } from '../support/rocket-issues.ts';
import type { ActionResult } from '../support/run-action.ts';
import { type CacheService, startCacheService } from '../support/start-cache-service.ts';
import { type GitHubServer, REPOSITORY, startGitHub } from '../support/start-git-hub.ts';
import { runRebuildAction, TRIAGE_ENTRY } from './run-rebuild-action.ts';
import { annotationsOf, runTriageAction } from './run-triage-action.ts';

/** A quarter of them is as few as two backtests can be compared on. */
const HISTORY = 100;
const SIGNING_KEY = 'a signing key of more than 32 characters';
const LABELS = ['area/fuel', 'area/radio', 'area/cabin', 'type/bug', 'type/feature'];

let server: GitHubServer;
let cache: CacheService;
before(async () => {
  [server, cache] = await Promise.all([
    startGitHub({ labels: LABELS, issues: rocketIssues(HISTORY) }),
    startCacheService(),
  ]);
  const title = 'The tank and the valve fail';
  const body = 'On flight 7 the pressure was near the leak, and nobody could say why the pump was so.';
  await server.call('POST', '/issues', { title, body, labels: [] });
});
after(() => Promise.all([server.close(), cache.close()]));

function rebuild(inputs: Readonly<Record<string, string>> = {}): Promise<ActionResult> {
  const { apiUrl } = server;
  return runRebuildAction({ apiUrl, env: cache.env, inputs: { index_signing_key: SIGNING_KEY, ...inputs } });
}

function triage(): Promise<ActionResult> {
  const inputs = { index_signing_key: SIGNING_KEY, add_labels: 'true', cutoff: '0.5' };
  return runTriageAction({ server, entry: TRIAGE_ENTRY, issue: HISTORY + 1, inputs, env: cache.env });
}

/** The indexes that were kept, newest first. */
function keptIndexes(): string[] {
  return cache.find(cachePrefix('index', REPOSITORY)).map(({ key }) => key);
}

/** The one issue whose text is a health report. */
async function readHealthIssue(): Promise<{ readonly number: number; readonly body: string }> {
  const issues = (await server.call('GET', '/issues?per_page=5')) as { number: number; body: string }[];
  const [report, ...others] = issues.filter(({ body }) => body.includes('| What | State |'));
  assert.ok(report !== undefined && others.length === 0, JSON.stringify(issues));
  return report;
}

async function setLabels(number: number, labels: readonly string[]): Promise<void> {
  await server.call('PUT', `/issues/${number}/labels`, { labels });
}

test('an index lives from its first rebuild through triage, corrections, a worse one and a rollback', async () => {
  const first = await rebuild();
  assert.deepEqual([first.exitCode, annotationsOf(first)], [0, []], first.stdout + first.stderr);
  assert.equal(first.outputs.outcome, 'promoted');
  assert.equal(keptIndexes().length, 1);
  const firstId = first.outputs.index_id;

  const triaged = await triage();
  assert.deepEqual([triaged.exitCode, annotationsOf(triaged)], [0, []], triaged.stdout + triaged.stderr);
  assert.match(triaged.summary, /Using the index of .* from the cache/);
  assert.ok((await server.labelsOf(HISTORY + 1)).includes('area/fuel'), triaged.summary);

  // People move a few issues to another area; a new machine fetches only those.
  for (const number of [3, 6, 9]) await setLabels(number, ['area/cabin', 'type/bug']);
  const second = await rebuild();
  assert.equal(second.outputs.outcome, 'promoted', second.stdout);
  assert.match(second.stdout, /The corpus was restored from the cache/);
  const secondId = second.outputs.index_id;
  assert.notEqual(secondId, firstId);
  const { scrape } = JSON.parse(second.outputs.report ?? '') as { scrape: { inserted: number; changed: number } };
  assert.deepEqual([scrape.inserted, scrape.changed >= 3 && scrape.changed < 10], [0, true], JSON.stringify(scrape));

  // Somebody labels everything at random.
  const random = createSeededRandom(1);
  for (let number = 1; number <= HISTORY; number++) {
    const [area, type] = [Math.floor(3 * random.uniform()), 3 + Math.floor(2 * random.uniform())];
    await setLabels(number, [LABELS[area] ?? '', LABELS[type] ?? '']);
  }
  const worse = await rebuild({ health_issue: 'create' });
  assert.deepEqual(
    [worse.exitCode, worse.outputs.outcome, worse.outputs.promoted],
    [0, 'refused', 'false'],
    worse.stdout,
  );
  assert.match(
    annotationsOf(worse).join('\n'),
    /^warning: The new index was refused.*Worse by more than chance on \d+ issues/m,
  );
  assert.match(worse.summary, /The new index was refused; the active one stays/);
  assert.match(
    worse.summary,
    /\*\*Labels are added as before\*\*.*\*\*Needs your attention\*\*.*<details>.*\*\*worse\*\*/s,
  );
  const ill = await readHealthIssue();
  assert.match(ill.body, /## Auto Triager needs attention: 1 thing\n\n- The newest index was refused/);
  assert.equal(worse.outputs.index_id, secondId);
  assert.equal(keptIndexes().length, 2);

  const looked = await rebuild({ mode: 'light', health_issue: 'create' });
  assert.equal(looked.exitCode, 0, looked.stdout);
  assert.equal((await readHealthIssue()).body, ill.body);

  const back = await rebuild({ rollback: 'true', health_issue: 'create' });
  assert.deepEqual(
    [back.exitCode, back.outputs.outcome, back.outputs.index_id],
    [0, 'rolled-back', firstId],
    back.stdout,
  );
  assert.equal(keptIndexes().length, 3);

  const well = await readHealthIssue();
  assert.equal(well.number, ill.number);
  assert.match(well.body, /## Auto Triager is healthy\n/);

  const light = await rebuild({ mode: 'light' });
  assert.deepEqual([light.exitCode, light.outputs.alarm, light.outputs.index_id], [0, 'false', firstId], light.stdout);

  const forced = await rebuild({ gate: 'always' });
  assert.deepEqual([forced.outputs.outcome, forced.outputs.alarm], ['promoted', 'false'], forced.stdout);
  assert.match(annotationsOf(forced).join('\n'), /replaces the index that somebody rolled back to on/);
});

test('a light run is red where the cache lost something, and so is a rollback to nothing', async () => {
  const empty = await startCacheService();
  try {
    const { apiUrl } = server;
    const lookers: readonly Record<string, string>[] = [{ mode: 'light' }, { rollback: 'true' }];
    for (const inputs of lookers) {
      const result = await runRebuildAction({ apiUrl, env: empty.env, inputs });
      assert.deepEqual([result.exitCode, result.outputs.alarm], [1, 'true'], result.stdout);
      assert.match(annotationsOf(result).join('\n'), /^error: .*(The cache holds no index|There is no index yet)/m);
      assert.match(result.summary, /Something is missing|Nothing to roll back to/);
    }
  } finally {
    await empty.close();
  }
});

test('wrong inputs are told all at once, before anything is asked or written', async () => {
  const asked = cache.requests.length;
  const { apiUrl } = server;
  const inputs = { index_signing_key: 'too short', mode: 'half', gate: 'open', max_minutes: '0', rollback: 'perhaps' };
  const result = await runRebuildAction({ apiUrl, env: cache.env, inputs });
  assert.equal(result.exitCode, 1);
  assert.equal(annotationsOf(result).length, 6);
  assert.doesNotMatch(annotationsOf(result).join(), /too short/);
  assert.equal(cache.requests.length, asked);
});
