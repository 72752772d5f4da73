import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { findIndexFolder } from '../../../src/adapters/files/index-shelf.ts';
import { parseManifest } from '../../../src/artifact/manifest.ts';
import type { RebuildReport } from '../../../src/commands/rebuild/rebuild-report.ts';
import { storedIssue, toTime } from '../../support/issue-answers.ts';
import { rocketIssues } from '../../support/rocket-issues.ts';
import { runCli } from '../../support/run-cli.ts';
import { REPOSITORY } from '../../support/start-git-hub.ts';
import { type IssueServer, startIssueServer } from '../../support/start-issue-server.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const BOT = 'github-actions[bot]';
const LABELS = ['area/fuel', 'area/radio', 'area/cabin', 'type/bug', 'type/feature'];
const [FUEL, RADIO] = [0, 1];
const MS_PER_HOUR = 60 * 60 * 1000;
const COUNT = 240;

test('people correct a label that was set, and after the next rebuild it takes more to set it', async (t) => {
  const server = await startServer();
  t.after(() => server.close());
  const place = temporaryFolder(t);
  const spoken = [...server.issues.values()].filter(({ labels }) => labels.includes(FUEL)).slice(-40);
  for (const { number, createdAt } of spoken) tellEvent(server, { number, label: FUEL, at: createdAt, actor: BOT });

  const before = await rebuild(server, place);
  assert.deepEqual(before.live, { set: 40, kept: 0, removed: 0, open: 40, precision: null, low: null, high: null });
  assert.equal(before.label?.raisedFrom, undefined);

  for (const issue of spoken.slice(-28)) {
    const at = toTime(Date.parse(issue.createdAt) + MS_PER_HOUR);
    tellEvent(server, { number: issue.number, label: FUEL, at, actor: 'ann', action: 'unlabeled' });
    tellEvent(server, { number: issue.number, label: RADIO, at, actor: 'ann' });
    issue.labels = issue.labels.map((label) => (label === FUEL ? RADIO : label));
    issue.updatedAt = toTime(server.nowMs);
  }
  server.nowMs += 5 * 60_000;
  const after = await rebuild(server, place);
  assert.deepEqual([after.live?.removed, after.live?.open], [28, 12]);
  assert.ok((after.live?.precision ?? 1) < 0.7, `${after.live?.precision}`);
  assert.match(after.stderr, /Rebuilding the index because people removed 28 more labels/);
  // Not the former cut-off: with other labels to learn from, held-out issues alone would have put it elsewhere.
  assert.ok((after.label?.cutoff ?? 0) > (after.label?.raisedFrom ?? 2));
});

/** As GitHub has them: the newest issue is an hour old. */
async function startServer(): Promise<IssueServer> {
  const server = await startIssueServer();
  server.nowMs = Date.now();
  for (const [id, name] of LABELS.entries()) server.labels.set(id, name);
  for (const { number, title, body, labels } of rocketIssues(COUNT)) {
    const createdAt = toTime(server.nowMs - (COUNT - number + 1) * MS_PER_HOUR);
    const ids = labels.map((name) => LABELS.indexOf(name));
    server.issues.set(number, storedIssue(number, { title, body, labels: ids, createdAt, updatedAt: createdAt }));
  }
  return server;
}

interface ToldEvent {
  readonly number: number;
  /** Its id. */
  readonly label: number;
  readonly at: string;
  readonly actor: string;
  readonly action?: 'labeled' | 'unlabeled';
}

function tellEvent({ events }: IssueServer, { number, label, at, actor, action = 'labeled' }: ToldEvent): void {
  events.push({ id: events.length + 1, issue: number, label: LABELS[label] as string, action, actor, at });
}

/** As the companion does it: scrape, then go on from the active index or learn anew, judge, promote. */
async function rebuild({ apiUrl }: IssueServer, place: string) {
  const args = ['rebuild', '--repo', REPOSITORY, '--work-dir', place, '--api-url', apiUrl, '--json'];
  const { exitCode, stdout, stderr } = await runCli(args);
  assert.equal(exitCode, 0, stdout + stderr);
  assert.equal((JSON.parse(stdout) as RebuildReport).outcome, 'promoted', stdout);
  const folder = await findIndexFolder(join(place, 'index-artifacts'));
  const { live, labels } = parseManifest(await readFile(join(folder, 'manifest.json'), 'utf8'));
  return { live: live?.area, label: labels.find(({ name }) => name === LABELS[FUEL]), stderr };
}
