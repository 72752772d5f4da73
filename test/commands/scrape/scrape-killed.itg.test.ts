import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { createSeededRandom } from '../../../src/statistics/seeded-random.ts';
import { COMPILE_CACHE } from '../../support/compile-cache.ts';
import { dumpCorpus } from '../../support/dump-corpus.ts';
import { storedIssue } from '../../support/issue-answers.ts';
import { CLI_ENTRY, runCli } from '../../support/run-cli.ts';
import { REPOSITORY } from '../../support/start-git-hub.ts';
import { type IssueServer, startIssueServer } from '../../support/start-issue-server.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const ISSUES = 5000;
const KILLS = 10;
/** Numbers of issues that were all updated in one second, as after an import. */
const SAME_SECOND = { first: 2001, last: 2350 };

let server: IssueServer;

before(async () => {
  server = await startIssueServer();
  server.labels.set(1, 'area/lamp').set(2, 'type/bug');
  for (let number = 1; number <= ISSUES; number += 1) {
    const isInMass = number >= SAME_SECOND.first && number <= SAME_SECOND.last;
    const { updatedAt } = storedIssue(isInMass ? SAME_SECOND.first : number);
    const labels = [[], [1], [1, 2]][number % 3];
    server.issues.set(number, storedIssue(number, { labels, updatedAt, isPullRequest: number % 50 === 0 }));
  }
  for (let id = 1; id <= 950; id += 1) {
    const at = storedIssue(id).createdAt;
    server.events.push({ id, issue: id, label: 'area/lamp', action: 'labeled', actor: 'someone', at });
  }
});
after(() => server.close());

function scrapeArguments(db: string): string[] {
  return ['scrape', '--repo', REPOSITORY, '--db', db, '--api-url', server.apiUrl, '--json', '--quiet'];
}

test('a scrape that is killed ten times ends with the same rows, and fetches no more than ten pages twice', async (t) => {
  const folder = temporaryFolder(t);
  const undisturbed = join(folder, 'undisturbed.sqlite');
  const killed = join(folder, 'killed.sqlite');
  const whole = await runCli(scrapeArguments(undisturbed));
  assert.equal(whole.exitCode, 0, whole.stderr);
  const pageCount = server.answers.length;
  server.answers.length = 0;

  // Few requests, so that not everything was fetched before the last kill.
  const random = createSeededRandom(7);
  for (let kill = 0; kill < KILLS; kill += 1) {
    await scrapeUntilKilled(killed, { requests: 1 + Math.floor(random.uniform() * 4), isAtOnce: kill % 2 === 0 });
  }
  const { exitCode, stdout, stderr } = await runCli(scrapeArguments(killed));

  assert.equal(exitCode, 0, stderr);
  assert.equal(JSON.parse(stdout).repositories[0].kind, 'complete');
  const fetchedTwice = server.answers.length - new Set(server.answers).size;
  assert.ok(fetchedTwice <= KILLS, `${fetchedTwice} pages were fetched twice`);
  assert.ok(server.answers.length <= pageCount + KILLS);
  assert.equal(dumpCorpus(killed).issue?.length, ISSUES - ISSUES / 50);
  assert.deepEqual(dumpCorpus(killed), dumpCorpus(undisturbed));
});

/**
 * Lets a process make some requests, and kills it before the next is answered: it stands between the last answer and the
 * next request, or where it writes down what that answer held.
 */
async function scrapeUntilKilled(db: string, { requests, isAtOnce }: Moment) {
  const { promise: isTime, resolve: kill } = Promise.withResolvers<void>();
  let left = requests;
  server.onRequest = () => {
    left -= 1;
    if (left === 0 && isAtOnce) setImmediate(kill);
    if (left >= 0) return;
    kill();
    throw new Error('the process is killed before this is answered');
  };
  const child = spawn(process.execPath, [CLI_ENTRY, ...scrapeArguments(db)], {
    stdio: 'ignore',
    env: { ...process.env, ...COMPILE_CACHE },
  });
  const exit = once(child, 'exit');
  await Promise.race([isTime, exit]);
  child.kill('SIGKILL');
  const [, signal] = await exit;
  server.onRequest = () => {};
  assert.equal(signal, 'SIGKILL', 'it ended before it was killed');
}

interface Moment {
  /** How many are answered. */
  readonly requests: number;
  /** As soon as the last answer was sent; else when the next request comes. */
  readonly isAtOnce: boolean;
}

test('when one issue in a hundred changed, as many requests are made as that takes', async (t) => {
  const db = join(temporaryFolder(t), 'corpus.sqlite');
  const first = await runCli(scrapeArguments(db));
  assert.equal(first.exitCode, 0, first.stderr);
  server.answers.length = 0;
  for (let number = 100; number <= ISSUES; number += 100) {
    const issue = server.issues.get(number + 1) ?? server.issues.get(1);
    if (issue !== undefined) Object.assign(issue, { title: 'Changed', updatedAt: '2031-01-01T00:00:00Z' });
  }

  const { stdout } = await runCli(scrapeArguments(db));

  const [report] = JSON.parse(stdout).repositories;
  assert.equal(report.changed, ISSUES / 100);
  // One page of changes, one of labels, one of events, and the re-check's three.
  assert.deepEqual([report.requests, server.answers.length], [6, 6], server.answers.join('\n'));
});
