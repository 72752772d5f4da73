import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, test } from 'node:test';
import { openCorpusFile } from '../../../src/adapters/sqlite/open-corpus.ts';
import { ServiceError } from '../../../src/shared/errors.ts';
import { silentLog } from '../../../src/shared/log.ts';
import { buildIssue } from '../../support/build-issue.ts';
import { storedIssue } from '../../support/issue-answers.ts';
import { openScrape } from '../../support/open-scrape.ts';
import { type FaultEffect, type FaultProxy, startFaultProxy } from '../../support/start-fault-proxy.ts';
import { REPOSITORY } from '../../support/start-git-hub.ts';
import { type IssueServer, startIssueServer } from '../../support/start-issue-server.ts';

let server: IssueServer;
let proxy: FaultProxy;

beforeEach(async () => {
  server = await startIssueServer();
  proxy = await startFaultProxy(server.apiUrl);
  for (let number = 1; number <= 20; number += 1) server.issues.set(number, storedIssue(number));
});
afterEach(async () => {
  assert.deepEqual(proxy.unusedFaults(), []);
  await proxy.close();
  await server.close();
});

/** Answers the next requests for one issue. */
function answerIssue(number: number, ...effects: readonly FaultEffect[]): void {
  const path = `/repos/${REPOSITORY}/issues/${number}`;
  proxy.queue(...effects.map((effect) => ({ method: 'GET', path, effect })));
}

const GONE: Readonly<Record<string, (number: number) => void>> = {
  'was deleted (404)': () => {},
  'was deleted (410)': (number) =>
    answerIssue(number, { kind: 'answer', status: 410, body: { message: 'This issue was deleted' } }),
  'was transferred to another repository': (number) => server.transferred.set(number, 'acme/elsewhere/issues/99'),
};

for (const [what, vanish] of Object.entries(GONE)) {
  test(`an issue that ${what} leaves the corpus with the next run, and its number is kept as a tombstone`, async (t) => {
    const scrape = openScrape(t, proxy.url);
    await scrape.run();
    server.issues.delete(7);
    vanish(7);

    const { deleted } = await scrape.run();

    assert.equal(deleted, 1);
    const found = await scrape.read(async (corpus) => ({
      count: await corpus.count(),
      seven: await corpus.get(7),
      tombstones: await corpus.tombstones(),
    }));
    assert.deepEqual(found, { count: 19, seven: undefined, tombstones: [7] });
  });
}

test('nothing of the text of an issue that was buried or rewritten is left in the file', async (t) => {
  const scrape = openScrape(t, proxy.url);
  const texts = ['short secret', 'long secret '.repeat(2000), 'retracted secret'];
  for (const [position, body] of texts.entries()) server.issues.set(7 + position, storedIssue(7 + position, { body }));
  await scrape.run();
  const before = readFileSync(scrape.corpusFile);
  server.issues.delete(7);
  server.issues.delete(8);
  Object.assign(server.issues.get(9) ?? {}, { body: 'Nothing', updatedAt: '2031-01-01T00:00:00Z' });

  const { deleted } = await scrape.run();

  const after = readFileSync(scrape.corpusFile);
  assert.deepEqual([deleted, before.includes('retracted secret')], [2, true]);
  assert.deepEqual(
    ['short secret', 'long secret', 'retracted secret'].filter((text) => after.includes(text)),
    [],
  );
  assert.ok(!existsSync(`${scrape.corpusFile}-wal`));
});

/** What people see where an issue was turned into a discussion: answered with status 200, and not JSON. */
const PAGE: FaultEffect = { kind: 'answer', status: 200, body: '<html>Discussion</html>' };
const UNCLEAR: Readonly<Record<string, FaultEffect[]>> = {
  'is refused (403)': [{ kind: 'answer', status: 403, body: { message: 'Resource not accessible by integration' } }],
  'leads to a page': [PAGE, PAGE],
};

for (const [what, effects] of Object.entries(UNCLEAR)) {
  test(`an issue whose look-up ${what} stays and is told of, and holds up none of the others`, async (t) => {
    const scrape = openScrape(t, proxy.url);
    await scrape.run();
    server.issues.delete(7);
    server.issues.delete(9);
    answerIssue(7, ...effects);
    const warnings: string[] = [];
    const warning = (message: string) => {
      warnings.push(message);
    };

    const first = await scrape.run({ log: { ...silentLog, warning } });
    answerIssue(7, { kind: 'answer', status: 404, body: { message: 'Not Found' } });
    const second = await scrape.run();

    assert.deepEqual([first.kind, first.deleted, second.deleted], ['complete', 1, 1]);
    assert.match(warnings.join('\n'), /^Could not find out what happened to issue #7: /);
  });
}

test('as many issues as one run looks up, all unclear, do not hide those behind them from the next run', async (t) => {
  const scrape = openScrape(t, proxy.url);
  for (let number = 21; number <= 60; number += 1) server.issues.set(number, storedIssue(number));
  await scrape.run();
  for (let number = 1; number <= 51; number += 1) server.issues.delete(number);
  const refusal: FaultEffect = { kind: 'answer', status: 403, body: { message: 'Resource not accessible' } };
  for (let number = 1; number <= 50; number += 1) answerIssue(number, refusal, refusal);

  const runs = [await scrape.run(), await scrape.run()];

  assert.deepEqual(
    runs.map((run) => run.deleted),
    [0, 1],
  );
});

test('an issue whose look-up fails stays, and is asked for again by the next run', async (t) => {
  const scrape = openScrape(t, proxy.url);
  await scrape.run();
  server.issues.delete(7);
  answerIssue(7, ...new Array(4).fill({ kind: 'answer', status: 500, body: { message: 'Oops' } }));

  await assert.rejects(scrape.run(), ServiceError);
  const tombstones = await scrape.read((corpus) => corpus.tombstones());
  server.issues.set(7, storedIssue(7));
  const { deleted, kind } = await scrape.run();

  assert.deepEqual(tombstones, []);
  assert.deepEqual([kind, deleted], ['complete', 0]);
  assert.equal(await scrape.read(async (corpus) => (await corpus.get(7))?.title), 'Title of 7');
});

test('a repository that can no longer be seen buries none of its issues', async (t) => {
  const scrape = openScrape(t, proxy.url);
  await scrape.run();
  server.issues.delete(7);
  const hidden: FaultEffect = { kind: 'answer', status: 404, body: { message: 'Not Found' } };
  proxy.queue({ method: 'GET', path: `/repos/${REPOSITORY}`, effect: hidden });

  const { kind, deleted } = await scrape.run();

  assert.deepEqual([kind, deleted], ['complete', 0]);
  assert.deepEqual(await scrape.read((corpus) => corpus.tombstones()), []);
});

test('an old export does not bring a deleted issue back; GitHub does, should it list it again', async (t) => {
  const scrape = openScrape(t, proxy.url);
  await scrape.run();
  const stored = server.issues.get(7) ?? storedIssue(7);
  server.issues.delete(7);
  await scrape.run();
  const corpus = openCorpusFile(scrape.corpusFile, { repository: REPOSITORY });
  const counts = await corpus.upsert([
    buildIssue({ number: 7, updatedAt: stored.updatedAt }),
    buildIssue({ number: 50 }),
  ]);
  await corpus.close();
  server.issues.set(7, stored).set(50, storedIssue(50));

  await scrape.run();

  assert.deepEqual(counts, { inserted: 1, changed: 0, unchanged: 1 });
  const found = await scrape.read(async (read) => [(await read.get(7))?.title, await read.tombstones()]);
  assert.deepEqual(found, ['Title of 7', []]);
});

test('issues from an import that GitHub does not have leave, those that it has stay', async (t) => {
  const scrape = openScrape(t, proxy.url);
  const corpus = openCorpusFile(scrape.corpusFile, { repository: REPOSITORY });
  await corpus.upsert([buildIssue({ number: 3 }), buildIssue({ number: 77 })]);
  await corpus.close();
  await scrape.run();

  await scrape.run();

  assert.deepEqual(await scrape.read((read) => read.tombstones()), [77]);
});

test('a large repository is re-checked in parts, and in the end every issue was seen again', async (t) => {
  const scrape = openScrape(t, proxy.url);
  for (let number = 21; number <= 900; number += 1) server.issues.set(number, storedIssue(number));
  await scrape.run();
  for (let number = 800; number < 870; number += 1) server.issues.delete(number);

  const deleted: number[] = [];
  for (let run = 0; run < 4; run += 1) deleted.push((await scrape.run()).deleted);

  assert.deepEqual(deleted, [0, 0, 50, 20]);
});

test('a list with gaps buries nobody, and the next round begins without a look-up for each', async (t) => {
  const scrape = openScrape(t, proxy.url);
  for (let number = 21; number <= 250; number += 1) server.issues.set(number, storedIssue(number));
  await scrape.run();
  const path = `/repos/${REPOSITORY}/issues`;
  let lists = 0;
  server.onRequest = (requested) => {
    if (requested !== path) return;
    lists += 1;
    // The request after that for the changes is the re-check's first.
    if (lists === 1) proxy.queue({ method: 'GET', path, effect: { kind: 'answer', status: 200, body: [] } });
  };

  const first = await scrape.run();
  const second = await scrape.run();
  const third = await scrape.run();

  assert.deepEqual([first.deleted, second.deleted, third.deleted], [0, 0, 0]);
  assert.ok(third.requests <= 6, `${third.requests} requests`);
  assert.equal(await scrape.read((corpus) => corpus.count()), 250);
});

test('counts of reactions come with the re-check, although GitHub calls the issue unchanged', async (t) => {
  const scrape = openScrape(t, proxy.url);
  await scrape.run();
  const issue = server.issues.get(4);
  if (issue !== undefined) issue.reactions = 12;

  const { changed } = await scrape.run();

  assert.equal(changed, 1);
  assert.equal(await scrape.read(async (corpus) => (await corpus.get(4))?.details?.reactionCount), 12);
});

test('a renamed label has its new name everywhere, a deleted one is gone, and two that swapped names are right', async (t) => {
  const scrape = openScrape(t, proxy.url);
  server.labels.set(1, 'area/lamp').set(2, 'old').set(3, 'this').set(4, 'that');
  for (const issue of server.issues.values()) issue.labels = [[1], [1, 2], [3], [4]][issue.number % 4] ?? [];
  const at = '2030-01-02T00:00:00Z';
  server.events.push({ id: 1, issue: 4, label: 'area/lamp', action: 'labeled', actor: 'someone', at });
  await scrape.run();
  server.labels.set(1, 'area/light').set(3, 'that').set(4, 'this');
  server.labels.delete(2);
  // Beyond the reach of the re-check in one run, so that only the list of labels can tell.
  for (let number = 21; number <= 700; number += 1) {
    server.issues.set(number, storedIssue(number, { createdAt: '2029-01-01T00:00:00Z' }));
  }

  const { changed } = await scrape.run();

  assert.equal(changed, 20);
  const labels = await scrape.read((corpus) =>
    Promise.all([4, 5, 6, 7].map(async (number) => (await corpus.get(number))?.labels)),
  );
  assert.deepEqual(labels, [['area/light'], ['area/light'], ['that'], ['this']]);
  assert.deepEqual(await scrape.read(async (corpus) => (await corpus.labelEvents()).map((event) => event.label)), [
    'area/light',
  ]);
});
